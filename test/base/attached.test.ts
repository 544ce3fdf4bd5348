/** What is attached to an object is found by it and leaves it as it was. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attached } from '../../server/src/base/attached.ts';

test('what is attached is found again, by the object alone and under its own kind', () => {
  const [lengths, notes] = [attached<object, number>(), attached<object, string>()];
  const one = Object.freeze({ name: 'one' });
  assert.equal(lengths.get(one), undefined);
  lengths.set(one, 1);
  notes.set(one, 'first');
  lengths.set(one, 3);
  assert.equal(lengths.get(one), 3);
  assert.equal(notes.get(one), 'first');
  assert.equal(lengths.get({ name: 'one' }), undefined);
});

test('what is attached is no part of the object: neither copied nor compared nor listed', () => {
  const lengths = attached<object, number>();
  const one = { name: 'one' };
  lengths.set(one, 3);
  assert.equal(lengths.get({ ...one }), undefined);
  assert.deepEqual(one, { name: 'one' });
  assert.deepEqual(Reflect.ownKeys(one), ['name']);
});

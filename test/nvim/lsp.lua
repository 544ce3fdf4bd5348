-- Drives the language server from Neovim's own client (0.7 or newer) and writes what it was told, as JSON, to the file $RESULT.
-- $SERVER is the bundled server, $NODE the Node to run it on, $HOVER the text to hover over, $WRONG and $RIGHT an edit that ends a finding.
local result = { diagnostics = {} }

local function finish()
  vim.fn.writefile({ vim.fn.json_encode(result) }, os.getenv('RESULT'))
  vim.cmd(result.failure and 'cquit 1' or 'qall!')
end

local function fail(what)
  result.failure = what
  finish()
  error(what) -- Nothing after the call may run, even before Neovim has left.
end

local function await(what, condition)
  if not vim.wait(30000, condition, 20) then fail('waited in vain for ' .. what) end
end

local id = vim.lsp.start_client({
  name = 'policy-annotator',
  cmd = { os.getenv('NODE'), os.getenv('SERVER'), '--stdio' },
  root_dir = vim.fn.getcwd(),
  workspace_folders = { { uri = vim.uri_from_fname(vim.fn.getcwd()), name = 'workspace' } },
  get_language_id = function() return 'policytext' end,
  on_error = function(code, problem) fail(tostring(code) .. ' ' .. vim.inspect(problem)) end,
})
if not id then fail('the server does not start') end

vim.bo.filetype = 'text'
vim.lsp.buf_attach_client(0, id)
local function client() return vim.lsp.get_client_by_id(id) end
await('the server to be initialized', function() return client() and client().initialized end)

local function diagnostics()
  local found = {}
  for _, d in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, { line = d.lnum + 1, message = d.message, source = d.source, code = d.code })
  end
  return found
end

await('a finding', function() return #diagnostics() > 0 end)
result.diagnostics = diagnostics()

if vim.fn.search(os.getenv('HOVER'), 'w') == 0 then fail('no such text: ' .. os.getenv('HOVER')) end
local encoding = client().offset_encoding
local answer, problem =
  client().request_sync('textDocument/hover', vim.lsp.util.make_position_params(0, encoding), 10000, 0)
if not answer or answer.err or not answer.result then fail('no hover: ' .. vim.inspect(problem or answer)) end
result.hover = table.concat(vim.lsp.util.convert_input_to_markdown_lines(answer.result.contents), '\n')

-- The change goes to the server as a range in UTF-16 units of a line that Neovim keeps in UTF-8.
vim.cmd('%s/' .. os.getenv('WRONG') .. '/' .. os.getenv('RIGHT') .. '/')
await('the finding to go', function() return #diagnostics() == 0 end)

vim.lsp.stop_client(id)
await('the server to end', function() return not client() or client().is_stopped() end)
finish()

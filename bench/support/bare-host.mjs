// The least that a host on this machine is: Node's own server, and an answer.
import { createServer } from 'node:http'

const server = createServer((_request, response) => response.end('{"ok":true}'))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/` }))
})
process.once('SIGTERM', () => process.exit(0))

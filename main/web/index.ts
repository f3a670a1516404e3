export { serveNotebook } from './server.ts'
export type { WebHost, WebHostOptions } from './server.ts'

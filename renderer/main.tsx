import './ui/theme.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { NoToken } from './app/no-token.tsx'
import { start } from './app/start.ts'
import { connect } from './client.ts'
import { electronTransport } from './transport/electron.ts'
import { listenForFaults } from './app/faults.ts'
import { takeToken } from './transport/token.ts'
import { webTransport } from './transport/web.ts'
import { startMessages } from './ui/messages.ts'
import { startTheme } from './ui/theme.ts'

startTheme()
await startMessages()

const token = window.parallax ? null : takeToken()
const transport = window.parallax
  ? electronTransport(window.parallax)
  : token !== null
    ? webTransport(token)
    : null
if (transport) {
  connect(transport)
  start()
}

listenForFaults()
createRoot(document.getElementById('root')!).render(
  <StrictMode>{transport ? <App /> : <NoToken />}</StrictMode>,
)

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
import { startReadingSettings } from './store/reading-settings.ts'
import { bringStored } from './store/stored-in-notebook.ts'
import { startTheme } from './ui/theme.ts'

const token = window.parallax ? null : takeToken()
const transport = window.parallax
  ? electronTransport(window.parallax)
  : token !== null
    ? webTransport(token)
    : null
if (transport) {
  connect(transport)
  await bringStored()
}
startTheme()
startReadingSettings()
await startMessages()
if (transport) start()

listenForFaults()
createRoot(document.getElementById('root')!).render(
  <StrictMode>{transport ? <App /> : <NoToken />}</StrictMode>,
)

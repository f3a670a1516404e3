import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from '../../../shared/contract/index.ts'
import { makeBridge } from './make-bridge.ts'

contextBridge.exposeInMainWorld('parallax', makeBridge(ipcRenderer) satisfies Bridge)

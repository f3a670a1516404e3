import { startElectron } from '../support/transports/electron.ts'
import { contractSuite } from './suite.ts'

contractSuite('over the desktop host’s channel', startElectron)

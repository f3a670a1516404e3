import { startInProcess } from '../support/transports/in-process.ts'
import { contractSuite } from './suite.ts'

contractSuite('in process', startInProcess)

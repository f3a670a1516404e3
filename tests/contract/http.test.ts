import { startHttp } from '../support/transports/http.ts'
import { contractSuite } from './suite.ts'

contractSuite('over HTTP', startHttp)

import { afterAll } from 'vitest'
import { ruimOp } from './opruimen.ts'

// Test files share a worker, and with it every module; what a file opened is closed before the next one.
afterAll(ruimOp)

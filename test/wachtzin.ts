import { hash } from '@node-rs/argon2'

/** The passphrase of everybody in the tests. */
export const wachtzin = 'vier losse woorden samen'

/** A hash of it that the same code checks in no time: hundreds of tests sign in, and none of them is about how dear that is. */
export const wachtzinHash = await hash(wachtzin, { memoryCost: 8, timeCost: 1, parallelism: 1 })

import { randomUUID } from 'node:crypto'
import { maakApp } from '../src/app.ts'
import { organisatieMetCode } from '../src/modules/netwerk/index.ts'
import { bewaarRollen, maakAccount } from '../src/modules/toegang/index.ts'
import { totpNu } from '../src/modules/toegang/totp.ts'
import { bezoeker } from './bezoeker.ts'
import { nieuweGemeente, nu, testhuis } from './gemeente.ts'
import { wachtzin, wachtzinHash } from './wachtzin.ts'

const totpGeheim = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'

export type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>

/** The whole application with people who really sign in, and a clock that the test moves. */
export async function inloghuis() {
  const { unitOfWork, beheerUrl } = await testhuis()
  const klok = { nu: new Date(nu) }
  const log: string[] = []
  const app = maakApp({
    unitOfWork,
    klok: () => klok.nu,
    installatie: { demo: false, oefenmodus: false },
    log: (regel) => log.push(regel),
  })
  const gemeente = await nieuweGemeente()
  const later = (minuten: number) => {
    klok.nu = new Date(klok.nu.getTime() + minuten * 60_000)
  }

  async function persoon(rol: string, waar: Gemeente = gemeente) {
    const inlognaam = `${rol}-${randomUUID().slice(0, 8)}@${waar.code}.example.nl`
    const id = await waar.systeem('inrichten', async (ctx) => {
      const organisatie = await organisatieMetCode(ctx, `gemeente-${waar.code}`)
      const account = { inlognaam, naam: `Test ${rol}`, wachtwoordHash: wachtzinHash, totpGeheim }
      const accountId = await maakAccount(ctx, { organisatieId: organisatie!.id, ...account })
      await bewaarRollen(ctx, accountId, [rol])
      return accountId
    })
    return { id, inlognaam, rol }
  }

  const code = () => totpNu(totpGeheim, klok.nu)

  /** Signs in with both factors. A code works once, so the clock moves on by a minute. */
  async function logIn({ inlognaam }: { inlognaam: string }, wie = bezoeker(app)) {
    later(1)
    await wie.stuur('/inloggen', { inlognaam, wachtwoord: wachtzin })
    const { naar } = await wie.stuur('/inloggen/code', { code: code() })
    if (naar !== '/') throw new Error('inloggen lukt niet')
    return wie
  }

  return { app, unitOfWork, beheerUrl, klok, log, gemeente, later, persoon, code, logIn }
}

export type Inloghuis = Awaited<ReturnType<typeof inloghuis>>

import { maakContext } from '../src/kernel/context.ts'
import { organisatieMetCode } from '../src/modules/netwerk/index.ts'
import {
  beginRoutes,
  bewaarRollen,
  geenInlogdiensten,
  herstelRoutes,
  ingelogde,
  inlogRoutes,
  maakAccount,
  mijnAccountRoutes,
  opnieuwInloggenRoutes,
  relyingParty,
  toegangBeleid,
  tweedeStapRoutes,
  uitnodigingRoutes,
} from '../src/modules/toegang/index.ts'
import { nodigUit } from '../src/modules/toegang/nodig-uit.ts'
import { totpNu } from '../src/modules/toegang/totp.ts'
import type { TxContext } from '../src/platform/db/index.ts'
import { monteer } from '../src/web/monteer.ts'
import { type Blad, bezoeker } from './bezoeker.ts'
import { nieuweGemeente, nu, testhuis } from './gemeente.ts'
import { wachtzin, wachtzinHash } from './wachtzin.ts'

export const geheim = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
export const adres = 'https://baken.example.nl'

export type Inloghuis = Awaited<ReturnType<typeof inloghuis>>
export type Bezoeker = ReturnType<typeof bezoeker>

/** The sign-in pages alone, with one account and a clock that the test moves. */
export async function inloghuis(demo = false) {
  const { unitOfWork } = await testhuis()
  const gemeente = await nieuweGemeente()
  const klok = { nu: new Date(nu) }
  const rp = relyingParty(adres)
  const app = monteer(
    {
      unitOfWork,
      klok: () => klok.nu,
      regels: toegangBeleid.regels,
      ingelogde: (token, now) => ingelogde(unitOfWork, token, now),
      installatie: { demo, oefenmodus: true },
      log: (regel) => console.error(regel),
    },
    [
      ...beginRoutes,
      ...inlogRoutes(unitOfWork),
      ...tweedeStapRoutes(unitOfWork, rp),
      ...uitnodigingRoutes(unitOfWork, rp),
      ...herstelRoutes(unitOfWork, rp),
      ...mijnAccountRoutes(unitOfWork, rp),
      ...opnieuwInloggenRoutes(unitOfWork, rp, geenInlogdiensten),
    ],
  )

  /** One more account in this municipality. */
  async function account(wie = 'lena', rol = 'aandachtsfunctionaris') {
    const inlognaam = `${wie}@${gemeente.code}.example.nl`
    const id = await gemeente.systeem('inrichten', async (ctx) => {
      const organisatie = await organisatieMetCode(ctx, `gemeente-${gemeente.code}`)
      const invoer = { inlognaam, naam: 'Lena Proef', wachtwoordHash: wachtzinHash, totpGeheim: geheim }
      const accountId = await maakAccount(ctx, { organisatieId: organisatie!.id, ...invoer })
      await bewaarRollen(ctx, accountId, [rol])
      return accountId
    })
    return { id, inlognaam }
  }

  /** A link of `nodigUit`, as Baken gives it at the first start. */
  async function uitnodiging(): Promise<string> {
    return await gemeente.systeem('inrichten', async (tx) => {
      const organisatie = await organisatieMetCode(tx, `gemeente-${gemeente.code}`)
      return await nodigUit(tx, { organisatieId: organisatie!.id, rollen: ['beheerder'] })
    })
  }

  /** Work of who holds an account, as her own pages do it. */
  async function alsAccount<T>(id: string, doe: (tx: TxContext) => Promise<T>): Promise<T> {
    const actor = { id, naam: '', organisatieId: null, rollen: ['aandachtsfunctionaris'] }
    const deel = { doel: 'eigen account', verwerking: 'test', spoor: 'geen', now: klok.nu } as const
    return await unitOfWork(maakContext({ actor, gemeenteId: gemeente.id, ...deel }), doe)
  }

  const lena = await account()
  const later = (seconden: number) => {
    klok.nu = new Date(klok.nu.getTime() + seconden * 1000)
  }
  return { app, gemeente, klok, unitOfWork, rp, lena, account, uitnodiging, alsAccount, later }
}

/** The first step, in a browser of one's own or in the one that is given. */
export async function eersteStap(huis: Inloghuis, wie?: Bezoeker, zin = wachtzin) {
  const browser = wie ?? bezoeker(huis.app)
  const blad = await browser.stuur('/inloggen', { inlognaam: huis.lena.inlognaam, wachtwoord: zin })
  return { browser, blad }
}

/** Both steps with a passphrase and a code; the clock moves on, so that every sign-in has a code of its own. */
export async function logIn(huis: Inloghuis, wie?: Bezoeker) {
  const { browser } = await eersteStap(huis, wie)
  const blad = await browser.stuur('/inloggen/code', { code: totpNu(geheim, huis.klok.nu) })
  huis.later(31)
  return { browser, blad }
}

/** The secret on a page where an app is set up. */
export function sleutelOp({ html }: Blad): string {
  return /<p data-sleutel="[^"]*"><code>([A-Z2-7 ]+)<\/code>/.exec(html)![1]!.replaceAll(' ', '')
}

export function herstelcodesOp({ html }: Blad): string[] {
  return [...html.matchAll(/<code>([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}-[0-9A-Z*~$=])<\/code>/g)].map((m) => m[1]!)
}

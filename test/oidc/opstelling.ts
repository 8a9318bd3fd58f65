import { maakApp } from '../../src/app.ts'
import { maakContext, systeem } from '../../src/kernel/context.ts'
import { organisatieMetCode } from '../../src/modules/netwerk/index.ts'
import { ingelogde } from '../../src/modules/toegang/index.ts'
import { nodigUit } from '../../src/modules/toegang/nodig-uit.ts'
import type { Inlogdienst } from '../../src/modules/toegang/oidc/inlogdienst.ts'
import { maakInlogdiensten } from '../../src/modules/toegang/oidc/inlogdiensten.ts'
import { bezoeker } from '../bezoeker.ts'
import { type nieuweGemeente, testhuis } from '../gemeente.ts'
import { klant } from './echte-dienst.ts'
import { surfer } from './surfer.ts'

export const bakenAdres = 'http://localhost:3999'
type Gemeente = Awaited<ReturnType<typeof nieuweGemeente>>

/** An inlogdienst of a municipality, with three groups that give a role. */
export function dienstVoor(gemeente: Gemeente, issuer: string, deel: Partial<Inlogdienst> = {}): Inlogdienst {
  const rol = (waarde: string, code: 'aandachtsfunctionaris' | 'regisseur' | 'jurist') => ({
    waarde,
    gemeente: gemeente.code,
    rol: code,
  })
  return {
    code: 'waterveen',
    naam: 'Gemeente Waterveen',
    organisatie: `gemeente-${gemeente.code}`,
    issuer,
    clientId: klant.id,
    clientSecret: klant.geheim,
    scopes: ['openid', 'profile', 'groups'],
    algoritmen: ['RS256', 'ES256', 'PS256'],
    klokverschil: 30,
    vereisteAmr: ['mfa'],
    vereisteAcr: [],
    rolclaim: 'groups',
    rollen: [
      rol('baken-af', 'aandachtsfunctionaris'),
      rol('baken-regie', 'regisseur'),
      rol('baken-jurist', 'jurist'),
    ],
    koppelen: 'automatisch',
    ...deel,
  }
}

/** A Baken with these services and a clock that the test may move. */
export async function opstelling(gemeente: Gemeente, diensten: Inlogdienst[]) {
  const { unitOfWork } = await testhuis()
  const log: string[] = []
  const klok = { verschuiving: 0 }
  const nu = () => new Date(Date.now() + klok.verschuiving)
  const inlogdiensten = maakInlogdiensten(diensten, bakenAdres, (regel) => log.push(regel))
  const app = maakApp({
    unitOfWork,
    klok: nu,
    log: (regel) => log.push(regel),
    installatie: { demo: false, oefenmodus: true },
    openbaarAdres: bakenAdres,
    inlogdiensten,
  })

  /** An invitation of this municipality; the token of its link. */
  async function uitnodiging(rollen: string[], organisatie = `gemeente-${gemeente.code}`): Promise<string> {
    const ctx = maakContext({
      actor: systeem,
      gemeenteId: gemeente.id,
      doel: 'inrichten',
      verwerking: 'test',
      spoor: 'geen',
      now: nu(),
    })
    return await unitOfWork(ctx, async (tx) => {
      const gevonden = await organisatieMetCode(tx, organisatie)
      return await nodigUit(tx, { organisatieId: gevonden!.id, rollen })
    })
  }

  /** Goes the whole way with a fresh browser, and gives what Baken answered to what the service sent back. */
  async function logIn(
    wie: string,
    { pad = '/aanmelden/waterveen', ...hoe }: { pad?: string; mfa?: boolean } = {},
  ) {
    const persoon = bezoeker(app)
    const begin = await persoon.haal(pad)
    if (!begin.naar) return { persoon, terug: '', antwoord: begin }
    const terug = await surfer().logIn(begin.naar, wie, hoe)
    return { persoon, terug, antwoord: await persoon.haal(terug) }
  }

  /** Who holds the session of this browser, with her roles. */
  function wieIs({ koekjes }: ReturnType<typeof bezoeker>) {
    return ingelogde(unitOfWork, koekjes.get('__Host-baken') ?? '', nu())
  }

  return {
    logIn,
    wieIs,
    unitOfWork,
    inlogdiensten,
    app,
    log,
    klok,
    nu,
    uitnodiging,
    bezoek: () => bezoeker(app),
  }
}

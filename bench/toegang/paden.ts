import { randomUUID } from 'node:crypto'
import { type Beleidsregel, magVolgens } from '../../src/kernel/beleid.ts'
import { maakContext, systeem } from '../../src/kernel/context.ts'
import { gaUitDienst } from '../../src/modules/toegang/beheer/ga-uit-dienst.ts'
import { bewaarRollen, maakAccount } from '../../src/modules/toegang/index.ts'
import { bewijsContext } from '../../src/modules/toegang/sessie.ts'
import { bewaarSessie } from '../../src/modules/toegang/toegang.store.ts'
import { hash, nieuwToken } from '../../src/platform/crypto/index.ts'
import type { UnitOfWork } from '../../src/platform/db/index.ts'
import { sessiekoekje } from '../../src/web/diensten.ts'
import type { Webroute } from '../../src/web/page.ts'
import type { Uitslag } from './gegevens.ts'

export type Vraag = (pad: string, init: RequestInit) => Response | Promise<Response>
/** `weg`: she had these roles and left; then she reaches what somebody reaches who is not signed in. */
export type Bezoeker = { rollen: readonly string[]; accountId: string; gemeenteId: string; weg?: true }
export type Proefdeel = {
  vraag: Vraag
  unitOfWork: UnitOfWork
  regels: readonly Beleidsregel[]
  now: Date
}
export type Deel = Proefdeel & { routes: readonly Webroute[] }

/** Every page and act, for every role and for nobody, over real requests with real sessions. */
export async function proefPaden(deel: Deel, rollen: readonly string[]): Promise<Uitslag> {
  const bezoekers: (Bezoeker | null)[] = [null]
  for (const rol of rollen) bezoekers.push(await bezoekerMet(deel, rol))
  for (const rol of rollen) bezoekers.push(await wieWegging(deel, rol))
  return await proefElkPad(deel, bezoekers)
}

/** Every page and act, for each of these visitors; `rollen` is what they should be able to do. */
export async function proefElkPad(deel: Deel, bezoekers: readonly (Bezoeker | null)[]): Promise<Uitslag> {
  const uitslag: Uitslag = { cells: 0, violations: 0, schendingen: [], hints: [] }
  for (const route of deel.routes)
    for (const bezoeker of bezoekers) {
      uitslag.cells++
      const antwoord = await stuur(deel, route, bezoeker)
      const fout = oordeel(deel.regels, route, bezoeker, antwoord)
      if (!fout) continue
      uitslag.violations++
      const naar = antwoord.headers.get('location') ?? ''
      uitslag.schendingen.push(
        `${route.methode} ${route.pad} als ${bezoeker ? `${bezoeker.rollen.join(' en ')}${bezoeker.weg ? ' die wegging' : ''}` : 'niemand'}: ${antwoord.status} ${naar}; ${fout}`,
      )
    }
  return uitslag
}

/** What is wrong with this answer, or null. */
function oordeel(
  regels: readonly Beleidsregel[],
  route: Webroute,
  bezoeker: Bezoeker | null,
  antwoord: Response,
): string | null {
  const { status } = antwoord
  const openbaar = route.wie === 'iedereen'
  const geweigerd =
    status === 401 || status === 404 || (!openbaar && antwoord.headers.get('location') === '/inloggen')
  if (status >= 500) return 'een fout van Baken zelf'
  if (!openbaar && (!bezoeker || bezoeker.weg)) {
    const goed = route.methode === 'GET' ? status === 303 && geweigerd : status === 401
    return goed ? null : 'wie niet is ingelogd, moet eerst inloggen'
  }
  const rollen = openbaar ? ['melder'] : bezoeker!.rollen
  if (!magVolgens(regels, rollen, route.doel, route.recht))
    return status === 404 ? null : 'het beleid laat dit niet toe'
  // What nobody ever made exists for nobody; a form that says nothing may be told so first.
  if (route.pad.includes(':'))
    return status === 404 || (route.methode === 'POST' && status === 400) ? null : 'dit bestaat niet'
  return geweigerd ? 'het beleid laat dit toe' : null
}

async function stuur(deel: Deel, route: Webroute, bezoeker: Bezoeker | null): Promise<Response> {
  const pad = route.pad.replace(/:\w+(\{[^}]*\})?/g, () => randomUUID())
  const koekje = bezoeker ? `${sessiekoekje}=${await nieuweSessie(deel, bezoeker)}` : ''
  const formulier = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
  const init =
    route.methode === 'GET'
      ? { headers: { cookie: koekje } }
      : { method: 'POST', body: '', headers: { cookie: koekje, ...formulier } }
  return await deel.vraag(pad, { ...init, redirect: 'manual' })
}

/** An account with one role, in one of the municipalities of the region. */
export async function bezoekerMet({ unitOfWork, now }: Proefdeel, rol: string, welke = 0): Promise<Bezoeker> {
  const inrichten = maakContext({
    actor: systeem,
    doel: 'inrichten',
    verwerking: 'bench.toegang',
    spoor: 'geen',
    now,
  })
  const plaats = await unitOfWork(inrichten, (ctx) =>
    ctx.db
      .selectFrom('netwerk.organisatie')
      .select(['id', 'gemeenteId'])
      .where('gemeenteId', 'is not', null)
      .orderBy('code')
      .offset(welke)
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
  const gemeenteId = plaats.gemeenteId!
  const accountId = await unitOfWork({ ...inrichten, gemeenteId }, async (ctx) => {
    const inlognaam = `${rol}-${randomUUID()}@bench.example.nl`
    const id = await maakAccount(ctx, {
      organisatieId: plaats.id,
      inlognaam,
      naam: `Proef ${rol}`,
      wachtwoordHash: '-',
      totpGeheim: 'A'.repeat(32),
    })
    await bewaarRollen(ctx, id, [rol])
    return id
  })
  return { rollen: [rol], accountId, gemeenteId }
}

/** Somebody with this role who left, as a beheerder of her municipality ends an account. */
async function wieWegging(deel: Proefdeel, rol: string): Promise<Bezoeker> {
  const weg = await bezoekerMet(deel, rol)
  const { accountId, gemeenteId } = weg
  const beheerder = await bezoekerMet(deel, 'beheerder')
  const actor = { id: beheerder.accountId, naam: '', organisatieId: null, rollen: ['beheerder'] }
  const wat = { doel: 'beheer', verwerking: 'bench.toegang', now: deel.now } as const
  await deel.unitOfWork(maakContext({ actor, gemeenteId, ...wat }), (ctx) => gaUitDienst(ctx, accountId))
  return { ...weg, weg: true }
}

/** A session for one request, also for who left: as if one had slipped through; signing out is one of the acts that are tried. */
export async function nieuweSessie(
  { unitOfWork, now }: Proefdeel,
  { accountId, gemeenteId }: Bezoeker,
): Promise<string> {
  const token = nieuwToken()
  const verlooptOp = new Date(now.getTime() + 3_600_000)
  await unitOfWork(bewijsContext('inloggen', 'bench.toegang', token, now), (ctx) =>
    bewaarSessie(ctx, { tokenHash: hash(token), accountId, gemeenteId, verlooptOp, bevestigd: true }),
  )
  return token
}

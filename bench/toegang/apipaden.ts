import { randomUUID } from 'node:crypto'
import type { Apiroute } from '../../src/api/route.ts'
import { magVolgens } from '../../src/kernel/beleid.ts'
import { maakContext } from '../../src/kernel/context.ts'
import { maakKoppeling } from '../../src/modules/koppeling/beheer-koppelingen.ts'
import { geefToken } from '../../src/modules/koppeling/geef-token.ts'
import { alleScopes, type Scope } from '../../src/modules/koppeling/koppeling.ts'
import { sessiekoekje } from '../../src/web/diensten.ts'
import type { Uitslag } from './gegevens.ts'
import { bezoekerMet, nieuweSessie, type Proefdeel } from './paden.ts'

type Beller = { naam: string; scope: Scope | null; kop: Record<string, string> }
type Deel = Proefdeel & { routes: readonly Apiroute[] }

/** Every API route, for nobody, for every person with a session, for forged tokens and for a system of every scope. */
export async function proefApi(deel: Deel, rollen: readonly string[]): Promise<Uitslag> {
  const uitslag: Uitslag = { cells: 0, violations: 0, schendingen: [], hints: [] }
  const bellers = await allen(deel, rollen)
  for (const route of deel.routes)
    for (const beller of bellers) {
      uitslag.cells++
      const { status } = await bel(deel, route, beller)
      const fout = oordeel(deel, route, beller, status)
      if (!fout) continue
      uitslag.violations++
      uitslag.schendingen.push(`${route.methode} ${route.pad} als ${beller.naam}: ${status}; ${fout}`)
    }
  return uitslag
}

function oordeel({ regels }: Deel, route: Apiroute, beller: Beller, status: number): string | null {
  if (status >= 500) return 'een fout van Baken zelf'
  if (route.wie === 'iedereen') return [200, 400].includes(status) ? null : 'dit is voor iedereen'
  if (!beller.scope) return status === 401 ? null : 'wie geen token heeft, komt er niet in'
  if (!route.scope.includes(beller.scope)) return status === 403 ? null : 'deze scope mag dit niet'
  if (!magVolgens(regels, ['koppeling'], route.doel, route.recht))
    return status === 404 ? null : 'het beleid laat dit niet toe'
  if (route.pad.includes(':')) return status === 404 ? null : 'dit bestaat niet'
  return status === 400 ? null : 'een leeg bericht is geen bericht'
}

async function bel({ vraag }: Deel, route: Apiroute, { kop }: Beller): Promise<Response> {
  const pad = route.pad.replace(/:\w+/g, () => randomUUID())
  if (route.methode === 'GET') return await vraag(pad, { headers: kop })
  const formulier = route.lees === 'formulier'
  const soort = formulier ? 'application/x-www-form-urlencoded' : 'application/json'
  const headers = { ...kop, 'content-type': soort, 'idempotency-key': randomUUID() }
  return await vraag(pad, { method: 'POST', body: formulier ? '' : '{}', headers })
}

async function allen(deel: Deel, rollen: readonly string[]): Promise<Beller[]> {
  const bellers: Beller[] = [
    { naam: 'niemand', scope: null, kop: {} },
    { naam: 'een vals token', scope: null, kop: { authorization: `Bearer ${'A'.repeat(43)}` } },
  ]
  for (const rol of rollen) {
    const token = await nieuweSessie(deel, await bezoekerMet(deel, rol))
    const kop = { cookie: `${sessiekoekje}=${token}`, authorization: `Bearer ${token}` }
    bellers.push({ naam: rol, scope: null, kop })
  }
  for (const scope of alleScopes) bellers.push(await systeemMet(deel, scope))
  return bellers
}

async function systeemMet(deel: Deel, scope: Scope): Promise<Beller> {
  const { unitOfWork, now } = deel
  const { accountId, gemeenteId } = await bezoekerMet(deel, 'beheerder')
  const client = randomUUID()
  const ctx = maakContext({
    actor: { id: accountId, naam: 'Proef', organisatieId: null, rollen: ['beheerder'] },
    ...{ gemeenteId, doel: 'beheer', verwerking: 'bench.toegang', now },
  })
  const geheim = await unitOfWork(ctx, async (tx) => {
    const { id } = await tx.db.selectFrom('netwerk.organisatie').select('id').executeTakeFirstOrThrow()
    return await maakKoppeling(tx, { koppeling: client, naam: scope, organisatie: id, scopes: [scope] })
  })
  const uitkomst = await geefToken(unitOfWork, { client, geheim, scope: undefined }, now)
  if (uitkomst.soort !== 'token') throw new Error('geen token')
  return { naam: scope, scope, kop: { authorization: `Bearer ${uitkomst.token}` } }
}

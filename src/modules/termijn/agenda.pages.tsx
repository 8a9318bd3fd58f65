import { nietGevonden } from '../../kernel/errors.ts'
import { dagErbij } from '../../kernel/termijn/dag.ts'
import { dagVan } from '../../kernel/termijn/tijdzone.ts'
import { hash } from '../../platform/crypto/index.ts'
import type { UnitOfWork } from '../../platform/db/index.ts'
import { actie, page, type Verzoek, type Webroute } from '../../web/page.ts'
import { rollenNu } from '../toegang/index.ts'
import { agendapad, niets } from './agenda.schema.ts'
import { alsAgenda, dagenTerug, dagenVooruit, maakAgendaAdres } from './agenda.ts'
import { Agendascherm, NieuwAdres } from './agenda.view.tsx'
import { eigenAgendaVan, houder, trekAgendaIn } from './agenda-adres.ts'
import { aantallenTussen, type Dagaantal } from './lopende-termijnen.ts'

const eigen = {
  recht: 'eigen agenda:lezen',
  doel: 'eigen account',
  verwerking: 'termijn.agenda-adres',
  spoor: 'geen',
} as const
const wijzigen = { ...eigen, recht: 'eigen agenda:wijzigen' } as const

/** A calendar of days with a number, at a secret address that its holder makes and takes back. */
export function agendaRoutes(unitOfWork: UnitOfWork, openbaarAdres?: string): Webroute[] {
  const overzicht = page('/mijn-account/agenda', {
    ...eigen,
    laad: eigenAgendaVan,
    toon: ({ gegevens, omgeving }) => <Agendascherm omgeving={omgeving} agenda={gegevens} />,
  })
  return [
    overzicht,
    actie('/mijn-account/agenda', {
      ...wijzigen,
      schema: niets,
      antwoord: async ({ omgeving, oorsprong, werk }) => {
        const adres = `${openbaarAdres ?? oorsprong}${await werk({}, maakAgendaAdres)}`
        return { pagina: <NieuwAdres omgeving={omgeving} adres={adres} /> }
      },
      bij: overzicht,
    }),
    actie('/mijn-account/agenda/intrekken', {
      ...wijzigen,
      schema: niets,
      voer: trekAgendaIn,
      daarna: () => '/mijn-account/agenda',
      bij: overzicht,
    }),
    feed(unitOfWork, openbaarAdres),
  ]
}

/** What a calendar program asks for, without signing in. */
function feed(unitOfWork: UnitOfWork, openbaarAdres: string | undefined): Webroute {
  return page('/agenda/:adres{.+\\.ics}', {
    recht: 'agenda-adres:lezen',
    doel: 'agenda',
    verwerking: 'termijn.agenda',
    wie: 'iedereen',
    spoor: 'geen',
    invoer: agendapad,
    antwoord: async (verzoek) => {
      const accountId = await verzoek.werk({ bewijs: hash(verzoek.invoer.token) }, houder)
      if (!accountId) throw nietGevonden()
      const dagen = await dagenVoor(unitOfWork, verzoek, accountId)
      const adres = `${openbaarAdres ?? verzoek.oorsprong}/begin`
      const tekst = alsAgenda(dagen, { accountId, adres })
      return {
        tekst,
        type: 'text/calendar; charset=utf-8',
        headers: { 'Cache-Control': 'private, no-cache' },
      }
    },
  })
}

/** Counted as she herself, with the roles that she holds now, in each of her municipalities. */
async function dagenVoor(
  unitOfWork: UnitOfWork,
  { werk, omgeving }: Verzoek<unknown>,
  accountId: string,
): Promise<Dagaantal[]> {
  const perGemeente = await rollenNu(unitOfWork, accountId, omgeving.now)
  if (perGemeente.size === 0) throw nietGevonden()
  const vandaag = dagVan(omgeving.now)
  const [van, tot] = [dagErbij(vandaag, -dagenTerug), dagErbij(vandaag, dagenVooruit)]
  const som = new Map<string, number>()
  for (const [gemeenteId, rollen] of perGemeente) {
    const actor = { id: accountId, naam: '', organisatieId: null, rollen }
    const dagen = await werk({ actor, gemeenteId }, (ctx) => aantallenTussen(ctx, rollen, van, tot))
    for (const { dag, aantal } of dagen) som.set(dag, (som.get(dag) ?? 0) + aantal)
  }
  return [...som].map(([dag, aantal]) => ({ dag, aantal })).sort((a, b) => (a.dag < b.dag ? -1 : 1))
}

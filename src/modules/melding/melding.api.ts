import { type Apiroute, type Apiverzoek, route } from '../../api/route.ts'
import { nietGevonden } from '../../kernel/errors.ts'
import { regioVan } from '../netwerk/index.ts'
import { koppelstand } from './koppelstand.store.ts'
import { type Apistand, apimelding, apiontvangst, apipad, apistand } from './melding-api.schema.ts'
import { gemeenteVoor, ontvangMelding } from './ontvang-melding.ts'

const scope = ['meldingen:partner', 'meldingen:laa', 'meldingen:m'] as const

/** Reporting by another system, and what it may ask afterwards. Reading a melding is not among it. */
export const meldingApiRoutes: Apiroute[] = [
  route('POST', '/v1/meldingen', {
    recht: 'melding:toevoegen',
    doel: 'melden',
    verwerking: 'melding.koppeling-melden',
    scope,
    scopeVoor: ({ soort }) => `meldingen:${soort}`,
    eenmalig: true,
    input: apimelding,
    output: apiontvangst,
    uitleg: {
      naam: 'meldingVersturen',
      kort: 'Een melding versturen',
      lang: 'Stuur een melding van een partner, een signaal van de LAA of een melding van M. Wat u stuurt, kunt u niet teruglezen. De scope is meldingen: en dan de soort.',
      status: 201,
      uit: 'Ontvangst',
    },
    handler: async ({ invoer, aanroeper, werk, eenmalig }) => {
      const regio = await werk({ spoor: 'geen' }, regioVan)
      const gemeenteId = gemeenteVoor(regio, aanroeper!, invoer.gemeente)
      return await eenmalig({ gemeenteId }, async (ctx) => {
        const inhoud = await ontvangMelding(ctx, invoer, aanroeper!)
        return { status: 201, inhoud, koppen: { Location: `/v1/meldingen/${inhoud.id}` } }
      })
    },
  }),
  route('GET', '/v1/meldingen/:id', {
    recht: 'koppelstand:lezen',
    doel: 'stand opvragen',
    verwerking: 'melding.koppeling-stand',
    scope,
    input: apipad,
    output: apistand,
    uitleg: {
      naam: 'meldingOpvragen',
      kort: 'De stand van een eigen melding',
      lang: 'Alleen de koppeling die de melding stuurde, ziet hoe het ermee staat. Is de melding na de bewaartermijn vernietigd, dan bestaat hij niet meer.',
      status: 200,
      uit: 'Stand',
    },
    handler: async (verzoek) => ({ status: 200, inhoud: await standVan(verzoek) }),
  }),
]

/** Found by its number alone; then read, and logged, in the municipality where it lies. */
async function standVan({ invoer, aanroeper, werk }: Apiverzoek<{ id: string }>): Promise<Apistand> {
  const gevonden = await werk({ spoor: 'geen' }, (ctx) => koppelstand(ctx, invoer.id))
  const hier = aanroeper!.gemeenten.find(({ id }) => id === gevonden?.gemeenteId)
  if (!hier) throw nietGevonden()
  const rij = await werk({ gemeenteId: hier.id }, async (ctx) => {
    ctx.betreft(invoer.id)
    return await koppelstand(ctx, invoer.id)
  })
  if (!rij) throw nietGevonden()
  const magUitkomst = aanroeper!.scopes.includes('meldingen:m') && rij.uitkomst !== null
  const stand = rij.toestand as Apistand['stand']
  return magUitkomst ? { stand, uitkomst: rij.uitkomst as NonNullable<Apistand['uitkomst']> } : { stand }
}

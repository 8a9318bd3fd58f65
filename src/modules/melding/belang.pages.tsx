import { actie, page } from '../../web/page.ts'
import { Terug } from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { Belangformulier, belangSchema, kiesbareCollegas, merkAan } from '../belang/index.ts'
import { dossierpad } from './beoordeel.schema.ts'
import { bekijkMelding } from './inzien.ts'
import { dossiersVan } from './voor-signaal.ts'

const declaratie = { recht: 'melding:toevoegen', doel: 'beoordelen', verwerking: 'melding.belang' } as const

const pagina = page('/meldingen/:id/belang', {
  ...declaratie,
  invoer: dossierpad,
  laad: async (ctx, { id }) => {
    const { kenmerk } = await bekijkMelding(ctx, id)
    return { id, kenmerk, collegas: await kiesbareCollegas(ctx) }
  },
  toon: ({ gegevens: { id, kenmerk, collegas }, omgeving }) => (
    <Werkscherm omgeving={omgeving} titel="Iemand heeft hier een belang bij">
      <Terug href={`/meldingen/${id}`}>Naar melding {kenmerk}</Terug>
      <Belangformulier actie={`/meldingen/${id}/belang`} collegas={collegas} omgeving={omgeving} />
    </Werkscherm>
  ),
})

/** Somebody may not work on this because it is about her own people. */
export const belangRoutes = [
  pagina,
  actie('/meldingen/:id/belang', {
    ...declaratie,
    schema: belangSchema,
    voer: async (ctx, invoer) => {
      const { id, signaalId } = await bekijkMelding(ctx, invoer.id)
      const dossiers = signaalId ? await dossiersVan(ctx, signaalId) : [{ soort: 'melding', id } as const]
      await merkAan(ctx, dossiers, invoer.keuze === 'zelf' ? 'zelf' : invoer.wie)
    },
    daarna: () => '/werkvoorraad',
    bij: pagina,
  }),
]

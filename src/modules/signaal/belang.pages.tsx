import { actie, page } from '../../web/page.ts'
import { Terug } from '../../web/ui/index.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { Belangformulier, belangSchema, kiesbareCollegas, merkAan } from '../belang/index.ts'
import { dossierpad, dossiersVan } from '../melding/index.ts'
import { bekijkSignaal } from './bekijk-signaal.ts'
import { wijzigen } from './signaal.declaratie.ts'

const pagina = page('/signalen/:id/belang', {
  ...wijzigen,
  invoer: dossierpad,
  laad: async (ctx, { id }) => {
    const { kenmerk } = await bekijkSignaal(ctx, id)
    return { id, kenmerk, collegas: await kiesbareCollegas(ctx) }
  },
  toon: ({ gegevens: { id, kenmerk, collegas }, omgeving }) => (
    <Werkscherm omgeving={omgeving} titel="Iemand heeft hier een belang bij">
      <Terug href={`/signalen/${id}`}>Naar signaal {kenmerk}</Terug>
      <Belangformulier actie={`/signalen/${id}/belang`} collegas={collegas} omgeving={omgeving} />
    </Werkscherm>
  ),
})

/** Somebody may not work on this because it is about her own people. */
export const belangRoutes = [
  pagina,
  actie('/signalen/:id/belang', {
    ...wijzigen,
    schema: belangSchema,
    voer: async (ctx, invoer) => {
      const { id } = await bekijkSignaal(ctx, invoer.id)
      await merkAan(ctx, await dossiersVan(ctx, id), invoer.keuze === 'zelf' ? 'zelf' : invoer.wie)
    },
    daarna: () => '/werkvoorraad',
    bij: pagina,
  }),
]

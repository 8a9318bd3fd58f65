import { actie, page, type Webroute } from '../../web/page.ts'
import { archiefverzoek, welkVerzoek } from './archief.schema.ts'
import { Archief, Archiefverzoeken } from './archief.view.tsx'
import { bekijkVerzoeken } from './bekijk-verzoeken.ts'
import { staArchiefToe, weigerArchief } from './beslis-over-archief.ts'
import { haalOp } from './haal-archief-op.ts'
import { vraagArchief } from './vraag-archief.ts'

const vragen = { recht: 'archiefverzoek:toevoegen', doel: 'archief', vers: true } as const
const beslissen = {
  recht: 'archiefverzoek:wijzigen',
  doel: 'beheer',
  verwerking: 'archief.beslissen',
  vers: true,
} as const

const pagina = page('/archief', {
  ...vragen,
  verwerking: 'archief.bekijken',
  menu: 'Archief meenemen',
  zelden: true,
  laad: bekijkVerzoeken,
  toon: ({ gegevens, omgeving }) => <Archief verzoeken={gegevens} omgeving={omgeving} />,
})

const beheer = page('/beheer/archief', {
  ...beslissen,
  menu: 'Archief',
  begin: false,
  laad: bekijkVerzoeken,
  toon: ({ gegevens, omgeving }) => <Archiefverzoeken verzoeken={gegevens} omgeving={omgeving} />,
})

const naBesluit = { ...beslissen, schema: welkVerzoek, daarna: () => '/beheer/archief', bij: beheer }

/** All that the reader may see as one ZIP: asked, allowed by somebody else, taken. */
export const archiefRoutes: Webroute[] = [
  pagina,
  actie('/archief', {
    ...{ ...vragen, verwerking: 'archief.vragen', schema: archiefverzoek },
    ...{ voer: vraagArchief, daarna: () => '/archief', bij: pagina },
  }),
  actie('/archief/:id/ophalen', {
    ...{ ...vragen, verwerking: 'archief.ophalen', schema: welkVerzoek, bij: pagina },
    antwoord: async ({ invoer, werk, omgeving: { now } }) => ({
      inhoud: await haalOp((doe, deel) => werk(deel ?? {}, doe), { verzoekId: invoer.id, now }),
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': 'attachment; filename="baken-archief.zip"',
      },
    }),
  }),
  beheer,
  actie('/beheer/archief/:id/toestaan', { ...naBesluit, voer: staArchiefToe }),
  actie('/beheer/archief/:id/weigeren', { ...naBesluit, voer: weigerArchief }),
]

import { nietGevonden } from '../../kernel/errors.ts'
import { nieuwId } from '../../kernel/ids.ts'
import { isDubbel } from '../../platform/db/index.ts'
import { waarde } from '../../web/formulier.ts'
import { actie, page, type Webroute } from '../../web/page.ts'
import { organisaties } from '../netwerk/index.ts'
import {
  beeindigGeheim,
  beeindigToelating,
  bekijkKoppeling,
  laatKoppelingToe,
  lijstKoppelingen,
  maakKoppeling,
  trekKoppelingIn,
  vernieuwGeheim,
} from './beheer-koppelingen.ts'
import { geheimpad, koppelingpad, nieuweKoppelingSchema, toelatenSchema } from './koppeling.schema.ts'
import { Geheim, NieuweKoppeling, NieuwGeheim } from './koppeling-geheim.view.tsx'
import { Koppelingblad, Koppelingen } from './koppelingen.view.tsx'

const lezen = {
  recht: 'koppeling:lezen',
  doel: 'beheer',
  verwerking: 'koppeling.beheer',
  spoor: 'geen',
} as const
const maken = { recht: 'koppeling:toevoegen', doel: 'beheer', verwerking: 'koppeling.beheer' } as const
const wijzigen = { ...maken, recht: 'koppeling:wijzigen' } as const
const begin = '/beheer/koppelingen'
const naar = (_: unknown, { id }: { id: string }) => `${begin}/${id}`

const lijst = page(begin, {
  ...lezen,
  menu: 'Koppelingen',
  laad: lijstKoppelingen,
  toon: ({ gegevens, omgeving }) => <Koppelingen omgeving={omgeving} koppelingen={gegevens} />,
})

const nieuw = page(`${begin}/nieuw`, {
  ...maken,
  spoor: 'geen',
  vers: true,
  laad: organisaties,
  toon: ({ gegevens, omgeving }) => (
    <NieuweKoppeling
      omgeving={omgeving}
      organisaties={gegevens}
      id={waarde(omgeving.formulier, 'koppeling') || nieuwId(omgeving.now)}
    />
  ),
})

const blad = page(`${begin}/:id`, {
  ...lezen,
  invoer: koppelingpad,
  laad: (ctx, { id }) => bekijkKoppeling(ctx, id),
  toon: ({ gegevens, omgeving }) => <Koppelingblad omgeving={omgeving} koppeling={gegevens} />,
})

const nogEen = page(`${begin}/:id/geheim`, {
  ...wijzigen,
  spoor: 'geen',
  vers: true,
  invoer: koppelingpad,
  laad: async (ctx, { id }) => {
    const koppeling = await bekijkKoppeling(ctx, id)
    if (!koppeling.eigen || koppeling.ingetrokkenOp) throw nietGevonden()
    return koppeling
  },
  toon: ({ gegevens, omgeving }) => <NieuwGeheim omgeving={omgeving} koppeling={gegevens} />,
})

/** Other systems, for the beheerder: made, given a new secret, withdrawn. A secret is shown in one answer. */
export const koppelingRoutes: Webroute[] = [
  lijst,
  nieuw,
  actie(`${begin}/nieuw`, {
    ...maken,
    vers: true,
    schema: nieuweKoppelingSchema,
    antwoord: async ({ invoer, omgeving, werk }) => {
      try {
        const geheim = await werk({}, (ctx) => maakKoppeling(ctx, invoer))
        return { pagina: <Geheim omgeving={omgeving} id={invoer.koppeling} geheim={geheim} /> }
      } catch (fout) {
        // Sent twice: it is there, and its secret was in the answer to the first.
        if (!isDubbel(fout)) throw fout
        return { naar: `${begin}/${invoer.koppeling}` }
      }
    },
    bij: nieuw,
  }),
  actie(`${begin}/toelaten`, {
    ...maken,
    schema: toelatenSchema,
    voer: (ctx, { client }) => laatKoppelingToe(ctx, client),
    daarna: () => begin,
    bij: lijst,
  }),
  blad,
  nogEen,
  actie(`${begin}/:id/geheim`, {
    ...wijzigen,
    vers: true,
    schema: koppelingpad,
    antwoord: async ({ invoer: { id }, omgeving, werk }) => {
      const geheim = await werk({}, (ctx) => vernieuwGeheim(ctx, id))
      return { pagina: <Geheim omgeving={omgeving} id={id} geheim={geheim} /> }
    },
    bij: nogEen,
  }),
  actie(`${begin}/:id/geheim/:geheim/beeindigen`, {
    ...wijzigen,
    schema: geheimpad,
    voer: beeindigGeheim,
    daarna: naar,
    bij: lijst,
  }),
  actie(`${begin}/:id/intrekken`, {
    ...wijzigen,
    schema: koppelingpad,
    voer: trekKoppelingIn,
    daarna: naar,
    bij: lijst,
  }),
  actie(`${begin}/:id/toelating-beeindigen`, {
    ...wijzigen,
    schema: koppelingpad,
    voer: beeindigToelating,
    daarna: () => begin,
    bij: lijst,
  }),
]

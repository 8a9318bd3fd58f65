import { z } from 'zod'
import { hash } from '../../platform/crypto/index.ts'
import { sessiekoekje } from '../../web/diensten.ts'
import { actie, page } from '../../web/page.ts'
import type { Verzoek } from '../../web/verzoek.ts'
import { beeindigAndereSessies, beeindigSessie } from './beeindig-sessie.ts'
import { eigenMail, zetMailadres, zetMailwens } from './mailadres.ts'
import { mailadresSchema, mailwensSchema, sessienaamSchema, sessiepad } from './mijn-sessies.schema.ts'
import { mijnSessie, mijnSessies, noemSessie } from './mijn-sessies.ts'
import { Mailadres, MijnSessies, Sessienaam } from './mijn-sessies.view.tsx'

const declaratie = { recht: 'inloggen:lezen', doel: 'eigen account', verwerking: 'toegang.sessies' } as const
const wijzigen = { ...declaratie, recht: 'inloggen:wijzigen' } as const
const terug = () => '/mijn-sessies'

/** The session that asks, so that it can be marked and spared. */
function deze({ koekje }: Pick<Verzoek<unknown>, 'koekje'>): { bewijs: Buffer } {
  return { bewijs: hash(koekje(sessiekoekje) ?? '') }
}

const lijst = page('/mijn-sessies', {
  ...declaratie,
  spoor: 'geen',
  antwoord: async (verzoek) => {
    const sessies = await verzoek.werk(deze(verzoek), mijnSessies)
    return { pagina: <MijnSessies omgeving={verzoek.omgeving} sessies={sessies} /> }
  },
})

const mailadres = page('/mijn-sessies/mailadres', {
  ...declaratie,
  vers: true,
  spoor: 'geen',
  laad: eigenMail,
  toon: ({ gegevens, omgeving }) => <Mailadres omgeving={omgeving} mail={gegevens} />,
})

const naam = page('/mijn-sessies/:id/naam', {
  ...declaratie,
  spoor: 'geen',
  invoer: sessiepad,
  laad: (ctx, { id }) => mijnSessie(ctx, id),
  toon: ({ gegevens, omgeving }) => <Sessienaam omgeving={omgeving} sessie={gegevens} />,
})

/** Where somebody is signed in: seen and ended by herself. */
export const sessieRoutes = [
  lijst,
  mailadres,
  actie('/mijn-sessies/mailadres', {
    ...wijzigen,
    verwerking: 'toegang.mailadres',
    vers: true,
    schema: mailadresSchema,
    voer: (ctx, invoer) => zetMailadres(ctx, invoer.mailadres),
    daarna: terug,
    bij: mailadres,
  }),
  actie('/mijn-sessies/mailwens', {
    ...wijzigen,
    verwerking: 'toegang.mailwens',
    vers: true,
    schema: mailwensSchema,
    voer: (ctx, invoer) => zetMailwens(ctx, invoer.mailwens),
    daarna: terug,
    bij: mailadres,
  }),
  actie('/mijn-sessies/andere-beeindigen', {
    ...wijzigen,
    schema: z.object({}),
    antwoord: async (verzoek) => {
      await verzoek.werk(deze(verzoek), beeindigAndereSessies)
      return { naar: terug() }
    },
    bij: lijst,
  }),
  naam,
  actie('/mijn-sessies/:id/naam', {
    ...wijzigen,
    spoor: 'geen',
    schema: sessienaamSchema,
    voer: noemSessie,
    daarna: terug,
    bij: naam,
  }),
  actie('/mijn-sessies/:id/beeindigen', {
    ...wijzigen,
    schema: sessiepad,
    voer: (ctx, { id }) => beeindigSessie(ctx, id),
    daarna: terug,
    bij: lijst,
  }),
]

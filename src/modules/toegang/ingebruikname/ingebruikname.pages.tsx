import { z } from 'zod'
import { nietGevonden } from '../../../kernel/errors.ts'
import { actie, page } from '../../../web/page.ts'
import { bekijkIngebruikname } from './bekijk-ingebruikname.ts'
import { intrekkenSchema, vaststellenSchema, vaststellingId } from './ingebruikname.schema.ts'
import { Intrekken, Overzicht } from './ingebruikname.view.tsx'
import { onderteken, stelVast } from './onderteken.ts'
import { trekVaststellingIn } from './trek-in.ts'

const doel = 'ingebruikname'
const lezen = { recht: 'vaststelling:lezen', doel, verwerking: 'ingebruikname.inzien' } as const
const tekenen = {
  recht: 'vaststelling:toevoegen',
  doel,
  verwerking: 'ingebruikname.tekenen',
  vers: true,
} as const
const intrekken = {
  recht: 'intrekking:toevoegen',
  doel,
  verwerking: 'ingebruikname.intrekken',
  vers: true,
} as const
const terug = () => '/ingebruikname'

const overzicht = page('/ingebruikname', {
  ...lezen,
  menu: 'Ingebruikname',
  begin: false,
  laad: bekijkIngebruikname,
  toon: ({ gegevens, omgeving }) => <Overzicht stand={gegevens} omgeving={omgeving} />,
})

const intrekpagina = page('/ingebruikname/:id/intrekken', {
  ...intrekken,
  invoer: z.object({ id: z.uuid() }),
  laad: async (ctx, { id }) => {
    const { nu } = await bekijkIngebruikname(ctx)
    if (nu?.id !== id) throw nietGevonden()
    return nu
  },
  toon: ({ gegevens, omgeving }) => <Intrekken vaststelling={gegevens} omgeving={omgeving} />,
})

/** Beheerder and FG record together that DPIA and protocol were adopted: then the oefenmodus is over. */
export const ingebruiknameRoutes = [
  overzicht,
  actie('/ingebruikname', {
    ...tekenen,
    schema: vaststellenSchema,
    voer: stelVast,
    daarna: terug,
    bij: overzicht,
  }),
  actie('/ingebruikname/:id/ondertekenen', {
    ...tekenen,
    schema: vaststellingId,
    voer: onderteken,
    daarna: terug,
    bij: overzicht,
  }),
  intrekpagina,
  actie('/ingebruikname/:id/intrekken', {
    ...intrekken,
    schema: intrekkenSchema,
    voer: trekVaststellingIn,
    daarna: terug,
    bij: intrekpagina,
  }),
]

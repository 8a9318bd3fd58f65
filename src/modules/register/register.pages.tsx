import { page, type Webroute } from '../../web/page.ts'
import { Registerlijst } from './lijst.view.tsx'
import { lijstFilter, registerFilter } from './register.schema.ts'
import { bekijkRegister, registerlijst } from './register.ts'
import { Register } from './register.view.tsx'

const inzien = { recht: 'register:lezen', doel: 'beoordelen' } as const
const perPagina = 25

/** The register: counts, and the signalen behind each count. */
export const inzageRoutes: Webroute[] = [
  page('/register', {
    ...inzien,
    verwerking: 'register.overzicht',
    menu: 'Register',
    begin: false,
    invoer: registerFilter,
    laad: async (ctx, filter) => ({ ...(await bekijkRegister(ctx, filter)), filter }),
    toon: ({ gegevens, omgeving }) => <Register {...gegevens} omgeving={omgeving} />,
  }),
  page('/register/lijst', {
    ...inzien,
    verwerking: 'register.lijst',
    invoer: lijstFilter,
    laad: async (ctx, { na, op, ...filter }) => {
      const plek = na && op !== undefined ? { id: na, op: new Date(op) } : undefined
      const { rijen, ...hier } = await registerlijst(ctx, filter, { na: plek, aantal: perPagina + 1 })
      return {
        ...hier,
        rijen: rijen.slice(0, perPagina),
        meer: rijen.length > perPagina,
        verder: Boolean(plek),
        filter,
      }
    },
    toon: ({ gegevens, omgeving }) => <Registerlijst {...gegevens} omgeving={omgeving} />,
  }),
]

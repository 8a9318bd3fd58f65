import { actie, page, type Webroute } from '../../../web/page.ts'
import { bekijkRegister } from '../register.ts'
import { uitvoerSchema } from './uitvoer.schema.ts'
import { Uitvoer } from './uitvoer.view.tsx'
import { beginRegisteruitvoer, voerUit } from './voer-uit.ts'
import { koprij } from './werkblad.ts'
import { xlsx } from './xlsx.ts'

const uitvoeren = { recht: 'uitvoer:toevoegen', doel: 'uitvoeren', vers: true } as const
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const kies = page('/register/uitvoer', {
  ...uitvoeren,
  verwerking: 'register.uitvoer-kiezen',
  laad: (ctx) => bekijkRegister(ctx, { per: 'maand' }),
  toon: ({ gegevens, omgeving }) => <Uitvoer {...gegevens} omgeving={omgeving} />,
})

/** The register as a file, for who says why. */
export const uitvoerRoutes: Webroute[] = [
  kies,
  actie('/register/uitvoer', {
    ...uitvoeren,
    verwerking: 'register.uitvoeren',
    schema: uitvoerSchema,
    antwoord: async ({ invoer: keuze, werk, omgeving: { now: op } }) => {
      const { id } = await werk({}, (ctx) => beginRegisteruitvoer(ctx, keuze))
      const rijen = voerUit((doe) => werk({}, doe), { id, keuze })
      return {
        inhoud: xlsx(koprij(keuze.inhoud === 'ja'), rijen, { op, naam: 'Register' }),
        headers: { 'Content-Type': excel, 'Content-Disposition': 'attachment; filename="register.xlsx"' },
      }
    },
    bij: kies,
  }),
]

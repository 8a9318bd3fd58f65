import writeExcelFile from 'write-excel-file/node'
import { actie, page, type Webroute } from '../../../web/page.ts'
import { bekijkRegister } from '../register.ts'
import { uitvoerSchema } from './uitvoer.schema.ts'
import { Uitvoer } from './uitvoer.view.tsx'
import { voerUit } from './voer-uit.ts'

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
    antwoord: async ({ invoer, werk }) => {
      const rijen = await werk({}, (ctx) => voerUit(ctx, invoer))
      const cellen = rijen.map((rij) => rij.map((value) => ({ value, type: String })))
      const bestand = await writeExcelFile(cellen, { sheet: 'Register' }).toBuffer()
      return { bestand, naam: 'register.xlsx', type: excel }
    },
    bij: kies,
  }),
]

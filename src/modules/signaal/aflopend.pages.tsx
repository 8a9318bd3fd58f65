import { page } from '../../web/page.ts'
import { Bladeren, Leeg, Terug } from '../../web/ui/index.ts'
import type { Omgeving } from '../../web/verzoek.ts'
import { Werkscherm } from '../../web/werkscherm.tsx'
import { aflopend, stilstaand, type Termijnwerk } from './aflopend.ts'
import { lezen } from './signaal.declaratie.ts'
import { bladerSchema } from './signaal.schema.ts'
import { Termijnlijst } from './werkvoorraad.view.tsx'

const perPagina = 25
const dagenVooruit = 31
const hoogstensStil = 100

type Lijst = { regels: Termijnwerk[]; stil: Termijnwerk[]; volgende: string | undefined; verder: boolean }

export const aflopendPagina = page('/termijnen', {
  ...lezen,
  verwerking: 'signaal.termijnen',
  invoer: bladerSchema,
  laad: async (ctx, { na, tot }): Promise<Lijst> => {
    const van = na && tot !== undefined ? { na: { id: na, einde: new Date(tot) } } : {}
    const alle = await aflopend(ctx, { dagen: dagenVooruit, aantal: perPagina + 1, ...van })
    const stil = na ? [] : await stilstaand(ctx, hoogstensStil)
    ctx.betreft(null)
    const regels = alle.slice(0, perPagina)
    const laatste = alle.length > perPagina ? regels.at(-1)?.termijn : undefined
    return { regels, stil, volgende: laatste && adres(laatste), verder: na !== undefined }
  },
  toon: ({ gegevens, omgeving }) => <Aflopend {...gegevens} omgeving={omgeving} />,
})

/** A place in the list: a moment and an id of a term, nothing of what it is about. */
function adres({ id, einde }: { id: string; einde: Date }): string {
  return `/termijnen?${new URLSearchParams({ na: id, tot: String(einde.getTime()) })}`
}

function Aflopend({ regels, stil, volgende, verder, omgeving }: Lijst & { omgeving: Omgeving }) {
  return (
    <Werkscherm omgeving={omgeving} titel="Termijnen">
      <Terug href="/vandaag">Naar vandaag</Terug>
      <p>Wat te laat is staat bovenaan, en daarna wat binnen een maand afloopt.</p>
      {regels.length > 0 ? <Termijnlijst regels={regels} /> : <Leeg kop="Er loopt niets af" />}
      {stil.length > 0 && (
        <>
          <h2>Staat stil</h2>
          <Termijnlijst regels={stil} />
        </>
      )}
      <Bladeren begin={verder ? '/termijnen' : undefined} volgende={volgende} />
    </Werkscherm>
  )
}

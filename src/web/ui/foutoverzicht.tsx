import type { Uitweg } from '../../kernel/errors.ts'
import type { Formulier } from '../formulier.ts'
import { useTeksten } from '../teksten.ts'
import { Knop } from './knop.tsx'
import { Verborgen } from './verborgen.tsx'

/** All problems of a form at once, each with a link to its field; nothing when there are none. */
export function Foutoverzicht({ form, kop }: { form: Formulier; kop?: string }) {
  const t = useTeksten()
  if (form.fouten.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: the page comes back with errors; without JavaScript this is the way to bring the reader to them
    <div className="foutoverzicht" role="alert" tabIndex={-1} id="foutoverzicht" autoFocus>
      <h2>{kop ?? t.foutoverzicht}</h2>
      <ul>
        {form.fouten.map(({ veld, tekst }) => (
          <li key={`${veld} ${tekst}`}>{veld ? <a href={`#${veld}`}>{tekst}</a> : tekst}</li>
        ))}
      </ul>
      {form.fouten.map(
        ({ veld, tekst, uitweg }) => uitweg && <Andersom key={`${veld} ${tekst}`} uitweg={uitweg} />,
      )}
    </div>
  )
}

/** In a window of its own: what is on this page stays where it is. */
function Andersom({ uitweg }: { uitweg: Uitweg }) {
  return (
    <form noValidate method="post" action={uitweg.naar} target="_blank" rel="noopener">
      {Object.entries(uitweg.waarden).map(([naam, waarde]) => (
        <Verborgen key={naam} naam={naam} waarde={waarde} />
      ))}
      <Knop soort="secundair">{uitweg.knop} (nieuw venster)</Knop>
    </form>
  )
}

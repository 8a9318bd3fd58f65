import type { Formulier } from '../formulier.ts'
import { useTeksten } from '../teksten.ts'

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
    </div>
  )
}

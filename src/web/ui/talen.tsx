import type { ReactNode } from 'react'
import { useTeksten } from '../teksten.ts'
import { Pictogram } from './pictogram.tsx'

export type TaalKeuze = { taal: string; naam: string; href: string }

export type Taalformulier = { id: string; naar?: string }

type Props = {
  talen: TaalKeuze[]
  taal: string
  formulier?: Taalformulier | undefined
  regel?: ReactNode
}

/** The choice of language: links, or in the middle of a form buttons that send it along. */
export function Talen({ talen, taal, formulier, regel }: Props) {
  const t = useTeksten()
  const eigen = talen.find((keuze) => keuze.taal === taal)
  return (
    <nav className="talen" aria-label={t.talen}>
      <div className="schil">
        {formulier ? (
          <details>
            <summary>
              <Pictogram naam="taal" /> {t.talen === 'Language' ? t.talen : `${t.talen} / Language`}:{' '}
              {eigen?.naam}
            </summary>
            <Knoppen talen={talen} taal={taal} formulier={formulier} />
          </details>
        ) : (
          <ul>
            {talen.map((keuze) => (
              <li key={keuze.taal}>
                <a
                  href={keuze.href}
                  lang={keuze.taal}
                  hrefLang={keuze.taal}
                  aria-current={keuze.taal === taal ? 'true' : undefined}
                >
                  {keuze.naam}
                </a>
              </li>
            ))}
          </ul>
        )}
        {regel}
      </div>
    </nav>
  )
}

/**
 * A form is sent by its first button when somebody presses Enter: that has to be the form's own, so an unseen one of
 * the same meaning goes before those of the languages.
 */
function Knoppen({ talen, taal, formulier }: Props & { formulier: Taalformulier }) {
  return (
    <>
      <button
        className="alleen-voorlezen"
        type="submit"
        form={formulier.id}
        tabIndex={-1}
        aria-hidden="true"
      />
      <ul>
        {talen.map((keuze) => (
          <li key={keuze.taal}>
            <button
              type="submit"
              className="talen__knop"
              form={formulier.id}
              formAction={formulier.naar}
              name="naarTaal"
              value={keuze.taal}
              lang={keuze.taal}
              aria-current={keuze.taal === taal ? 'true' : undefined}
            >
              {keuze.naam}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

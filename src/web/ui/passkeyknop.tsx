import type { ReactNode } from 'react'
import { scriptbestand } from '../bouw-script.ts'
import { type Formulier, foutBij, waarde } from '../formulier.ts'

type Props = {
  /** What the browser needs, as JSON; `null` when the form carries an answer already. */
  opties: string | null
  doe: 'maak' | 'gebruik'
  form: Formulier
  /** Sends the form at once when the browser has an answer. */
  verstuur?: boolean
  inlognaam?: string | undefined
  children: ReactNode
}

/**
 * The button that makes or uses a passkey, inside a form. The page has to declare `script: 'passkey'`. It appears when
 * our script runs and the browser knows passkeys; until then the page itself says what to do instead.
 */
export function Passkeyknop({ opties, doe, form, verstuur, inlognaam, children }: Props) {
  const gemaakt = 'De passkey is gemaakt. Verstuur nu het formulier.'
  return (
    <div id="passkey" tabIndex={-1}>
      {foutBij(form, 'passkey') && (
        <p className="utrecht-form-field-error-message">{foutBij(form, 'passkey')}</p>
      )}
      <input type="hidden" name="passkey" defaultValue={opties === null ? waarde(form, 'passkey') : ''} />
      {opties === null ? (
        <p>{gemaakt}</p>
      ) : (
        <div
          hidden
          data-passkey={doe}
          data-opties={opties}
          data-verstuur={verstuur || undefined}
          data-gelukt={gemaakt}
          data-inlognaam={inlognaam}
        >
          <button type="button" className="utrecht-button utrecht-button--secondary-action">
            {children}
          </button>
          <p role="status" data-passkey-bericht />
        </div>
      )}
      <script defer src={scriptbestand('passkey').pad} />
    </div>
  )
}

/** What who has no script, or an old browser, reads in its place. */
export function ZonderPasskey({ children }: { children: ReactNode }) {
  return <p data-passkey-zonder>{children}</p>
}

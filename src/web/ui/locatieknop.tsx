import { scriptbestand } from '../bouw-script.ts'
import { type Formulier, foutBij, waarde } from '../formulier.ts'

/**
 * Puts where this device is in the form, when the reader asks for it. The page has to declare `script: 'locatie'`.
 * Without our script there is nothing to see, and the form asks in words.
 */
export function Locatieknop({ naam, form }: { naam: string; form: Formulier }) {
  const fout = foutBij(form, naam)
  return (
    <div id={naam} tabIndex={-1} className="veld">
      {fout && <p className="utrecht-form-field-error-message">{fout}</p>}
      <input type="hidden" name={naam} defaultValue={fout ? '' : waarde(form, naam)} />
      <div hidden data-locatie={naam}>
        <button type="button" className="utrecht-button utrecht-button--secondary-action">
          Gebruik mijn locatie
        </button>{' '}
        <button type="button" className="utrecht-button utrecht-button--subtle" hidden>
          Locatie weghalen
        </button>
        <p role="status" data-locatie-bericht />
      </div>
      <script defer src={scriptbestand('locatie').pad} />
    </div>
  )
}

import type { ReactNode } from 'react'
import { type Formulier, foutBij } from '../formulier.ts'
import { useTeksten } from '../teksten.ts'

/** What every field takes. A field that is not `verplicht` says so. */
export type VeldProps = {
  naam: string
  label: string
  uitleg?: ReactNode
  form: Formulier
  verplicht?: boolean
  /** The label is the heading of the page: one question a page. */
  alsTitel?: boolean
}

/** The attributes that tie an input to its explanation and its error. */
export function beschreven({ naam, uitleg, form }: Pick<VeldProps, 'naam' | 'uitleg' | 'form'>) {
  const fout = foutBij(form, naam) !== undefined
  const ids = [uitleg && `${naam}-uitleg`, fout && `${naam}-fout`].filter(Boolean).join(' ')
  return { 'aria-describedby': ids || undefined, 'aria-invalid': fout || undefined }
}

/** The text of a label or legend, with a word when the field may stay empty. */
export function Opschrift({ label, verplicht }: Pick<VeldProps, 'label' | 'verplicht'>) {
  const t = useTeksten()
  return (
    <>
      {label}
      {!verplicht && <span className="veld__naast"> {t.nietVerplicht}</span>}
    </>
  )
}

/** Explanation and error, between the label and the input. */
export function Toelichting({ naam, uitleg, form }: Pick<VeldProps, 'naam' | 'uitleg' | 'form'>) {
  const t = useTeksten()
  const fout = foutBij(form, naam)
  return (
    <>
      {uitleg && (
        <div className="utrecht-form-field-description" id={`${naam}-uitleg`}>
          {uitleg}
        </div>
      )}
      {fout && (
        <div className="utrecht-form-field-error-message" id={`${naam}-fout`}>
          <span className="alleen-voorlezen">{t.fout}: </span>
          {fout}
        </div>
      )}
    </>
  )
}

type Breedte = 'heel' | 'half' | 'smal'

/** Label, explanation, error and one input. */
export function Veld(props: VeldProps & { breedte?: Breedte; children: ReactNode }) {
  const { naam, form, breedte = 'heel', alsTitel, children } = props
  const klassen = ['veld', `veld--${breedte}`, 'utrecht-form-field']
  if (foutBij(form, naam)) klassen.push('utrecht-form-field--invalid')
  const label = (
    <label className="utrecht-form-label" htmlFor={naam}>
      <Opschrift {...props} />
    </label>
  )
  return (
    <div className={klassen.join(' ')}>
      {alsTitel ? <h1>{label}</h1> : label}
      <Toelichting {...props} />
      <div className="veld__invoer">{children}</div>
    </div>
  )
}

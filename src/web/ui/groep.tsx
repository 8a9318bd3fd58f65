import type { ReactNode } from 'react'
import { foutBij } from '../formulier.ts'
import { beschreven, Opschrift, Toelichting, type VeldProps } from './veld.tsx'

/** Several inputs that answer one question; `id` when an error should lead to the group itself. */
export function Groep(props: VeldProps & { id?: string; rol?: 'radiogroup'; children: ReactNode }) {
  const { naam, form, id, rol, children } = props
  const { 'aria-describedby': beschrijving, 'aria-invalid': fout } = beschreven(props)
  const klassen = ['veld', 'utrecht-form-fieldset']
  if (foutBij(form, naam)) klassen.push('utrecht-form-fieldset--invalid')
  const opschrift = <Opschrift {...props} />
  return (
    <fieldset
      id={id}
      tabIndex={id ? -1 : undefined}
      role={rol}
      className={klassen.join(' ')}
      aria-describedby={beschrijving}
      aria-invalid={rol && fout}
    >
      <legend className="utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend">
        {props.alsTitel ? <h1>{opschrift}</h1> : opschrift}
      </legend>
      <Toelichting {...props} />
      {children}
    </fieldset>
  )
}

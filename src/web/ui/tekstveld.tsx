import type { HTMLAttributes } from 'react'
import { waarde } from '../formulier.ts'
import { beschreven, Veld, type VeldProps } from './veld.tsx'

type Props = VeldProps & {
  soort?: 'text' | 'email' | 'tel' | 'password' | 'search' | 'url'
  breedte?: 'heel' | 'half' | 'smal'
  autoComplete?: string
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode']
  spellCheck?: boolean
  /** `ltr` for what is not a sentence in any language, such as a code. */
  dir?: 'ltr'
}

/** One line of text. A password is never shown again. */
export function Tekstveld(props: Props) {
  const { naam, form, verplicht, soort = 'text', autoComplete = 'off', inputMode, spellCheck } = props
  return (
    <Veld {...props}>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={naam}
        name={naam}
        type={soort}
        defaultValue={soort === 'password' ? undefined : waarde(form, naam)}
        autoComplete={autoComplete}
        inputMode={inputMode}
        spellCheck={spellCheck}
        dir={props.dir ?? (soort === 'text' ? 'auto' : undefined)}
        aria-required={verplicht}
        {...beschreven(props)}
      />
    </Veld>
  )
}

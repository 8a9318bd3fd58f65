import { waarde } from '../formulier.ts'
import { useTeksten } from '../teksten.ts'
import { beschreven, Veld, type VeldProps } from './veld.tsx'

type Props = VeldProps & {
  rijen?: number
  /** Only said, not enforced: a browser that cuts off pasted text loses what the reader has to say. */
  maximaal?: number
  autoComplete?: string
  spellCheck?: boolean
}

/** Text of several lines. */
export function Tekstvak({ maximaal, rijen = 8, autoComplete = 'off', spellCheck, ...props }: Props) {
  const t = useTeksten()
  const { naam, form, verplicht } = props
  const uitleg = maximaal ? (
    <>
      {props.uitleg} {t.maximaal(maximaal)}
    </>
  ) : (
    props.uitleg
  )
  return (
    <Veld {...props} uitleg={uitleg}>
      <textarea
        className="utrecht-textarea utrecht-textarea--html-textarea"
        id={naam}
        name={naam}
        rows={rijen}
        defaultValue={waarde(form, naam)}
        autoComplete={autoComplete}
        spellCheck={spellCheck}
        dir="auto"
        aria-required={verplicht}
        {...beschreven({ ...props, uitleg })}
      />
    </Veld>
  )
}

import { foutBij, waarde } from '../formulier.ts'
import { useTeksten } from '../teksten.ts'
import { Groep } from './groep.tsx'
import { Tekstveld } from './tekstveld.tsx'
import type { VeldProps } from './veld.tsx'

type Props = VeldProps & { soort?: 'vrij' | 'dag-maand-jaar'; autoComplete?: 'bday' }

/** A date: in the reader's own words, or three numbers in `naam-dag`, `naam-maand` and `naam-jaar`. */
export function Datumveld({ soort = 'vrij', autoComplete, ...props }: Props) {
  const t = useTeksten()
  if (soort === 'vrij') return <Tekstveld {...props} breedte="half" />
  return (
    <Groep {...props} id={props.naam}>
      <div className="datum veld__invoer">
        {(['dag', 'maand', 'jaar'] as const).map((deel) => (
          <Datumdeel key={deel} {...props} deel={deel} label={t[deel]} autoComplete={autoComplete} />
        ))}
      </div>
    </Groep>
  )
}

const BDAY = { dag: 'bday-day', maand: 'bday-month', jaar: 'bday-year' }

type DeelProps = Omit<VeldProps, 'uitleg'> & { deel: keyof typeof BDAY; autoComplete: 'bday' | undefined }

function Datumdeel({ naam: veld, deel, label, form, autoComplete }: DeelProps) {
  const naam = `${veld}-${deel}`
  const fout = foutBij(form, naam) ?? foutBij(form, veld)
  return (
    <div className={`datum__deel datum__deel--${deel}`}>
      <label className="utrecht-form-label" htmlFor={naam}>
        {label}
      </label>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        id={naam}
        name={naam}
        inputMode="numeric"
        autoComplete={autoComplete ? BDAY[deel] : 'off'}
        defaultValue={waarde(form, naam)}
        aria-invalid={fout !== undefined || undefined}
        aria-describedby={foutBij(form, naam) && `${naam}-fout`}
      />
      {foutBij(form, naam) && (
        <div className="utrecht-form-field-error-message" id={`${naam}-fout`}>
          {foutBij(form, naam)}
        </div>
      )}
    </div>
  )
}

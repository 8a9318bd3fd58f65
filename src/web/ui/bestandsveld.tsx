import { beschreven, Veld, type VeldProps } from './veld.tsx'

type Props = VeldProps & {
  /** More files at once. */
  meer?: boolean
  /** Opens the camera where the device has one. */
  camera?: boolean
  /** Which files the device offers; which ones we take is decided when they come. */
  soorten?: string
}

/** Chooses a file. The form around it is `multipart/form-data`, and these fields stand last in it. */
export function Bestandsveld({ meer, camera, soorten, ...props }: Props) {
  return (
    <Veld {...props}>
      <input
        className="bestandsveld"
        id={props.naam}
        name={props.naam}
        type="file"
        multiple={meer}
        accept={camera ? 'image/*' : soorten}
        capture={camera ? 'environment' : undefined}
        {...beschreven(props)}
      />
    </Veld>
  )
}

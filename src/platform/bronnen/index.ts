export {
  type Bag,
  type Bagadres,
  type Baginstelling,
  type Baguitkomst,
  type Bagvraag,
  geenBag,
  maakBag,
} from './bag.ts'

export { vernietigVerlopen } from './vernietig-verlopen.ts'

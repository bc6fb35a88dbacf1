// As whom something is confirmed: whoever has logged in has said it already, and is not asked again.
import { type ActionRole, actionRoles } from '../../../shared/model/action.ts';
import { useAccess } from '../../bridge/Access.tsx';

/** The role to begin with; it can still be changed. */
export const useActionRole = (usual: ActionRole): ActionRole => {
  const role = useAccess()?.person?.role;
  return actionRoles.find((each) => each === role) ?? usual;
};

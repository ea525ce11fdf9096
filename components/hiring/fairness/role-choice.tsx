/** Chooses the role that a page is about; the choice is in the address, and needs no scripts. */
export function RoleChoice({
  roles,
  chosen,
  action,
}: {
  roles: readonly { readonly id: string; readonly title: string }[];
  chosen: string;
  action: string;
}) {
  return (
    <form action={action} method="get" className="no-print flex flex-wrap items-end gap-2">
      <label className="block min-w-0 flex-1 basis-60 sm:max-w-md">
        <span className="mb-1 block font-semibold">Role</span>
        <select name="role" defaultValue={chosen} key={chosen} className="input">
          {roles.map((role) => (
            <option key={role.id} value={role.id}>
              {role.title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="btn">
        Show
      </button>
    </form>
  );
}

namespace Governance.Core.Modules;

/// <summary>The departments that this host serves now; the snapshot is replaced as a whole, so whoever holds one sees no half of a toggle.</summary>
[PerHost]
internal sealed class Departments
{
    private volatile DepartmentsOnline online = DepartmentsOnline.None;

    /// <summary>Raised after the snapshot was replaced, on the thread that replaced it.</summary>
    public event Action? Changed;

    public DepartmentsOnline Online => online;

    internal void Replace(DepartmentsOnline now)
    {
        online = now;
        Changed?.Invoke();
    }
}

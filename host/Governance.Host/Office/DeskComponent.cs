using Governance.Core;
using Governance.Core.Data;
using Governance.Core.Officers;
using Governance.Host.SignIn;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using MudBlazor;

namespace Governance.Host.Office;

/// <summary>What every screen of the office has: who sits before it, in what language, and a way to the core's use cases.</summary>
public abstract class DeskComponent : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource gone = new();

    // Kept: what is still under way when the officer has left may ask for it, and a source that is disposed gives it no more.
    protected DeskComponent() => Gone = gone.Token;

    [Inject]
    protected Speech Speech { get; set; } = null!;

    [Inject]
    private IServiceScopeFactory Scopes { get; set; } = null!;

    [Inject]
    private ILogger<DeskComponent> Log { get; set; } = null!;

    [Inject]
    private ISnackbar Snackbar { get; set; } = null!;

    [CascadingParameter]
    private Task<AuthenticationState>? SignedIn { get; set; }

    /// <summary>Set before <see cref="Begin"/>.</summary>
    protected Actor Me { get; private set; } = null!;

    /// <summary>The session in which the screen was opened.</summary>
    protected Guid? Session { get; private set; }

    /// <summary>Cancelled when the officer leaves the screen.</summary>
    protected CancellationToken Gone { get; }

    protected sealed override async Task OnInitializedAsync()
    {
        // Static prerendering shows the frame alone: reading an enquiry is on record, and must not be recorded twice.
        if (SignedIn is null || await SignedIn is not { User: var user } || StaffClaims.ActorOf(user) is not { } me)
            return;
        (Me, Session) = (me, StaffClaims.SessionOf(user));
        if (RendererInfo.IsInteractive)
            await Begin();
    }

    protected virtual Task Begin() => Task.CompletedTask;

    /// <summary>Asks a use case in a scope of its own: a circuit lives for hours, a database context must not.</summary>
    protected async Task<TAnswer> Ask<TUse, TAnswer>(Func<TUse, Task<TAnswer>> question)
        where TUse : notnull
    {
        await using var scope = Scopes.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TUse>());
    }

    /// <summary>As <see cref="Ask"/>, for what changes something: a failure becomes a problem on the screen, so that nothing typed is lost.</summary>
    protected async Task<Outcome<TAnswer>> Attempt<TUse, TAnswer>(Func<TUse, Task<Outcome<TAnswer>>> change)
        where TUse : notnull
        where TAnswer : class
    {
        try
        {
            return await Ask(change);
        }
        catch (Exception failure) when (failure is not OperationCanceledException || !Gone.IsCancellationRequested)
        {
            DeskLog.Failed(Log, typeof(TUse).Name, failure);
            if (TemporaryFailure.Is(failure))
                return Problem.Of(
                    ProblemKind.Refused,
                    OfficeText.NotSavedYet);
            return Problem.Of(
                ProblemKind.Refused,
                OfficeText.NotDoneJustNow);
        }
    }

    /// <summary>Says what has been done. The screen is drawn first: what the officer types after the words, no late drawing takes away.</summary>
    protected void Announce(string words)
    {
        StateHasChanged();
        Snackbar.Add(words, Severity.Success);
    }

    /// <inheritdoc cref="Announce(string)"/>
    protected void Announce(Contracts.LocalText words) => Announce(Say(words));

    protected void Failed(string what, Exception failure) => DeskLog.Failed(Log, what, failure);

    /// <inheritdoc cref="Speech.Say(string, string)"/>
    protected string Say(string zh, string en) => Speech.Say(zh, en);

    protected string Say(Contracts.LocalText? text) => Speech.Say(text);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing)
            return;
        gone.Cancel();
        gone.Dispose();
    }
}

internal static partial class DeskLog
{
    [LoggerMessage(1, LogLevel.Error, "A screen of the office could not {What}")]
    internal static partial void Failed(ILogger log, string what, Exception failure);
}

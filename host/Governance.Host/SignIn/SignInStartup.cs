using Governance.Core.Officers;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Governance.Host.SignIn;

/// <summary>Composition of the staff's sign-in: sessions for pages, tokens for programs, and the policies that ask for either.</summary>
internal static class SignInStartup
{
    internal static readonly TimeSpan CheckedEvery = TimeSpan.FromMinutes(1);
    private const string EitherScheme = "staff";

    /// <param name="dataFolder">The keys that seal sessions and tokens lie in its <c>keys</c>; <c>Governance:Keys</c> names another folder, shared by all hosts of one platform.</param>
    internal static IServiceCollection AddSignIn(this IServiceCollection services, IConfiguration configuration, string dataFolder)
    {
        services.AddDataProtection().SetApplicationName("governance").PersistKeysToFileSystem(KeyFolder(configuration["Governance:Keys"] ?? Path.Combine(dataFolder, "keys")));
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, SealedKeys.Use>();
        services.AddScoped<IUserStore<Officer>, OfficerStore>();
        services.AddIdentityCore<Officer>(Rules).AddSignInManager().AddClaimsPrincipalFactory<OfficerPrincipal>();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 210_000);
        services.Configure<SecurityStampValidatorOptions>(stamps => stamps.ValidationInterval = CheckedEvery);
        services.AddSingleton<IPasswordHasher<Officer>, PasswordHasher<Officer>>();
        services.AddSingleton<UnknownAccounts>().AddSingleton<SignInRateLimit>().AddSingleton<StaffToken>().AddSingleton<StaffSessions>();
        services.AddScoped<CheckPassword>();
        services.AddScoped<AuthenticationStateProvider, EndWithSession>();
        services.AddRazorComponents();
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, choose => choose.ForwardDefaultSelector = context =>
                BearerToken.IsIn(context.Request) ? BearerToken.Named : IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, Session)
            .AddScheme<AuthenticationSchemeOptions, BearerToken>(BearerToken.Named, null);
        services.AddSingleton<IAuthorizationHandler, FromOurPages.Check>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Staff, policy => policy.RequireAuthenticatedUser().AddRequirements(new FromOurPages()))
            .AddPolicy(Policies.Admin, policy => policy.RequireAssertion(asked => StaffClaims.ActorOf(asked.User)?.Admin == true).AddRequirements(new FromOurPages()));
        return services;
    }

    internal static WebApplication MapSignIn(this WebApplication app)
    {
        OfficePages.Map(app);
        IssueToken.Map(app);
        ReadSession.Map(app);
        return app;
    }

    private static void Rules(IdentityOptions identity)
    {
        identity.Lockout.MaxFailedAccessAttempts = CheckPassword.Tries;
        identity.Lockout.DefaultLockoutTimeSpan = CheckPassword.LockedFor.ToTimeSpan();
        // Accounts are whatever the bureau uses, Chinese names among them; who makes one checks it.
        identity.User.AllowedUserNameCharacters = "";
        identity.Password.RequiredLength = MakeOfficer.ShortestPassword;
    }

    private static void Session(CookieAuthenticationOptions session)
    {
        session.Cookie.Name = "staff";
        session.Cookie.HttpOnly = true;
        session.Cookie.SameSite = SameSiteMode.Lax;
        session.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        session.ExpireTimeSpan = TimeSpan.FromHours(8);
        session.SlidingExpiration = true;
        session.LoginPath = OfficePages.SignInAddress;
        session.AccessDeniedPath = OfficePages.NoAccessAddress;
        session.ReturnUrlParameter = OfficePages.Return;
        session.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        session.Events.OnRedirectToLogin = asked => Refusals.IsCall(asked.Request) ? Refusals.NotSignedIn(asked.HttpContext) : Go(asked);
        session.Events.OnRedirectToAccessDenied = asked => Refusals.IsCall(asked.Request) ? Refusals.NotAllowed(asked.HttpContext) : Go(asked);
    }

    private static Task Go(RedirectContext<CookieAuthenticationOptions> asked)
    {
        asked.Response.Redirect(asked.RedirectUri);
        return Task.CompletedTask;
    }

    private static DirectoryInfo KeyFolder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}

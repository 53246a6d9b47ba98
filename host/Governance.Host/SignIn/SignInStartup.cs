using Governance.Core.Officers;
using Governance.Core.Officers.SignIn;
using Governance.Host.Entrance;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Governance.Host.SignIn;

/// <summary>Composition of the staff's sign-in: sessions for pages, tokens for programs, and the policies that ask for either.</summary>
internal static class SignInStartup
{
    private const string EitherScheme = "staff";

    internal static IServiceCollection AddSignIn(this IServiceCollection services, PublicAddress reached)
    {
        services.AddSingleton(reached);
        services.AddDataProtection().SetApplicationName("governance");
        services.AddSingleton<StoredKeys>().AddSingleton<IConfigureOptions<KeyManagementOptions>, SealedKeys.Use>();
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 210_000);
        services.AddSingleton<IPasswordHasher<Officer>, PasswordHasher<Officer>>();
        services.AddSingleton(provider => PasswordsOf(provider.GetRequiredService<IPasswordHasher<Officer>>()));
        services.AddSingleton<SignInRateLimit>().AddSingleton<KnownDevice>().AddSingleton<LiveDoor>();
        services.AddRazorComponents();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, StaffCookie>();
        services.AddAuthentication(EitherScheme)
            .AddPolicyScheme(EitherScheme, null, choose => choose.ForwardDefaultSelector = context =>
                BearerToken.IsIn(context.Request) ? BearerToken.Named : StaffCookie.Scheme)
            .AddCookie(StaffCookie.Scheme)
            .AddScheme<AuthenticationSchemeOptions, BearerToken>(BearerToken.Named, null);
        services.AddSingleton<IAuthorizationHandler, FromOurPages.Check>();
        services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Staff, policy => policy.RequireAuthenticatedUser().AddRequirements(new FromOurPages()))
            .AddPolicy(
                Policies.Readers,
                policy => policy.RequireAssertion(asked => StaffClaims.ActorOf(asked.User) is { Technical: false }).AddRequirements(new FromOurPages()))
            .AddPolicy(
                Policies.Admin, policy => policy.RequireAssertion(asked => StaffClaims.ActorOf(asked.User)?.Admin == true).AddRequirements(new FromOurPages()));
        return services;
    }

    internal static WebApplication MapSignIn(this WebApplication app)
    {
        OfficePages.Map(app);
        IssueToken.Map(app);
        ReadSession.Map(app);
        return app;
    }

    private static Passwords PasswordsOf(IPasswordHasher<Officer> hasher) => new(hasher.HashPassword, (officer, password) =>
        hasher.VerifyHashedPassword(officer, officer.PasswordHash!, password) switch
        {
            PasswordVerificationResult.Success => PasswordMatch.Right,
            PasswordVerificationResult.SuccessRehashNeeded => PasswordMatch.RightButOld,
            _ => PasswordMatch.Wrong,
        });
}

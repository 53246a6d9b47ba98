using System.Globalization;
using System.Text;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;

namespace Governance.Core.Channels.QQ.Bot;

/// <summary>How QQ signs what it says, and has us sign: Ed25519 by a key that is made of the bot's secret. Pure.</summary>
internal static class BotSignature
{
    private const int SeedBytes = 32;

    internal static string Of(string secret, string text)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, Key(secret));
        var bytes = Encoding.UTF8.GetBytes(text);
        signer.BlockUpdate(bytes, 0, bytes.Length);
        return Convert.ToHexStringLower(signer.GenerateSignature());
    }

    internal static string PublicKeyOf(string secret) => Convert.ToHexStringLower(Key(secret).GeneratePublicKey().GetEncoded());

    /// <param name="timestamp">Signed before the body without anything between: more than figures in it could be the beginning of another body.</param>
    internal static bool IsSigned(string secret, string timestamp, ReadOnlyMemory<byte> body, string signature)
    {
        if (secret.Length == 0 || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            || signature.Length != 2 * Ed25519PrivateKeyParameters.SignatureSize || !signature.All(char.IsAsciiHexDigit))
            return false;
        var verifier = new Ed25519Signer();
        verifier.Init(forSigning: false, Key(secret).GeneratePublicKey());
        byte[] signed = [.. Encoding.ASCII.GetBytes(timestamp), .. body.Span];
        verifier.BlockUpdate(signed, 0, signed.Length);
        return verifier.VerifySignature(Convert.FromHexString(signature));
    }

    /// <summary>The secret again and again, as far as a seed goes.</summary>
    private static Ed25519PrivateKeyParameters Key(string secret)
    {
        var bytes = Encoding.UTF8.GetBytes(secret);
        return new([.. Enumerable.Range(0, SeedBytes).Select(index => bytes[index % bytes.Length])]);
    }
}

using MediatR;

namespace Governance.Contracts;

/// <summary>The module keeps a document of its own; nobody else's module sees it.</summary>
/// <param name="Key">From 1 to 200 characters; unique in the module.</param>
/// <param name="Content">Any text, at most 1 MiB; <see langword="null"/> removes it.</param>
public sealed record KeepDocument(string Key, string? Content) : IRequest<HostAnswer>;

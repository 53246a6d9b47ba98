using Governance.Contracts;

namespace Governance.Core.Packages;

/// <summary>Says whether a folder beside the program holds what was built with the program.</summary>
/// <param name="module">The folder's name.</param>
/// <param name="files">All that lies in it, by path.</param>
/// <returns>What is wrong; null when nothing is.</returns>
public delegate LocalText? VouchForShipped(string module, IReadOnlyDictionary<string, byte[]> files);

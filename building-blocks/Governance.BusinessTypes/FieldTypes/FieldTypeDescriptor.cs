using Governance.Contracts;
using NodaTime;

namespace Governance.BusinessTypes;

/// <summary>
/// All that there is to know of a type of field: what it is called, what it takes, how it is asked and written out. One class a type, found by scan;
/// nothing else in the platform knows types by name. A type younger than the contract's enumeration gives its own name and the member it can be treated as.
/// </summary>
public abstract class FieldTypeDescriptor
{
    private protected FieldTypeDescriptor(FieldType type, string? name = null) => (Type, TypeName) = (type, name);

    /// <summary>The member of the contract's enumeration.</summary>
    public FieldType Type { get; }

    /// <summary>Its name, when it is younger than the enumeration.</summary>
    public string? TypeName { get; }

    /// <summary>How files write it: <c>resident-id</c>.</summary>
    public string Word => TypeName ?? Type.Written();

    /// <summary>What people write for it as well, and mean the same.</summary>
    public virtual IReadOnlyList<string> OtherWords => [];

    /// <summary>What it is called where a form is designed.</summary>
    public abstract LocalText Title { get; }

    /// <summary>How an answer is to be written; <see langword="null"/> where there is nothing to know.</summary>
    public abstract LocalText? Hint { get; }

    /// <summary>The keys that a field of this type may have, besides those that every field has.</summary>
    public virtual IReadOnlyList<string> Keys => [];

    /// <summary>Those of <see cref="Keys"/> without which it cannot be asked.</summary>
    public virtual IReadOnlyList<string> NeededKeys => [];

    /// <summary>Whether a field of this type is sensitive unless somebody decides otherwise.</summary>
    public virtual bool IsSensitive => false;

    /// <summary>Whether an answer may go into free text when its form is gone.</summary>
    public virtual bool IsCarriedOver => !IsSensitive && RefersTo == FieldReference.Nothing;

    /// <summary>Whether an answer is whatever the writer wants to say.</summary>
    public virtual bool IsFreeText => false;

    /// <summary>Whether an answer has several values.</summary>
    public virtual bool TakesSeveral => false;

    /// <summary>Whether an answer says where something is.</summary>
    public virtual bool IsWhere => false;

    /// <summary>Whether answers have an order, so that they can be wanted to rise.</summary>
    public virtual bool IsOrdered => false;

    /// <summary>Whether answers are quantities, which add up to something.</summary>
    public virtual bool IsSummed => false;

    /// <summary>Whether it may stand in a group that repeats: what one citizen alone can hold is held once.</summary>
    public virtual bool MayRepeat => RefersTo is FieldReference.Nothing or FieldReference.Files;

    /// <summary>What an answer stands for outside the form.</summary>
    public virtual FieldReference RefersTo => FieldReference.Nothing;

    /// <summary>What a citizen does to answer.</summary>
    public virtual FieldAct Act => FieldAct.FillIn;

    /// <summary>The part of the page that asks for it: the name of a widget.</summary>
    public virtual string Widget => Widgets.Line;

    /// <summary>The traits of its input.</summary>
    public virtual InputTraits Input => InputTraits.Plain;

    /// <summary>Whether it can be asked for in a chat; what is chosen from what is free at this moment needs a page.</summary>
    public virtual bool IsAskedInChats => true;

    /// <summary>The greatest length of an answer where the form gives none.</summary>
    public virtual int DefaultLength => 200;

    /// <summary>The values that an answer can have, with their words; empty where it is not chosen from a list.</summary>
    public virtual IReadOnlyList<FieldOption> Values(FormField field) => [];

    /// <summary>Answers that a field has to take, the likeliest first.</summary>
    public abstract IEnumerable<string> Examples(FormField field, LocalDate today);

    /// <summary>What somebody wrote in a chat, as an answer: what is chosen is named by its number or its words.</summary>
    /// <returns>Null where it names nothing that can be chosen.</returns>
    public virtual IReadOnlyList<string>? ReadInChat(FormField field, string said) => Values(field) is { Count: > 0 } values
        ? ChatChoice.Of(values, said) is { } chosen ? [chosen] : null
        : [said];

    /// <summary>What a point that was sent in a chat says in answer to it; <see langword="null"/> where it does not ask for a place.</summary>
    public virtual string? ReadInChat(Place sent) => null;

    /// <summary>An answer to write it by in a chat; <see langword="null"/> where it is free.</summary>
    public virtual string? ExampleInChat(FormField field, LocalDate today) =>
        Act == FieldAct.FillIn && Values(field).Count == 0 ? Examples(field, today).FirstOrDefault() : null;

    /// <summary>A value as people read it.</summary>
    public virtual LocalText Show(FormField field, string value) => value;

    /// <summary>What one of its keys is called where a form is designed, if it has a meaning of its own here.</summary>
    public virtual LocalText? KeyTitle(string key) => null;

    /// <summary>How one of its keys is written.</summary>
    public virtual LocalText? KeyExample(string key) => null;

    /// <summary>Checks one value; what is wrong is told with what to do, and never repeats the value.</summary>
    internal abstract Checked Check(FormField field, string text, LocalDate today);

    /// <summary>What to write where a key that it needs is missing.</summary>
    internal virtual LocalText CureOfMissing(string key) => Problems.Add(key);

    /// <summary>A bound of a form, so that two can be compared; <see langword="null"/> when it is not written as it should be.</summary>
    internal virtual decimal? Bound(string text, LocalDate today) => 0;

    /// <summary>How a bound is written.</summary>
    internal virtual LocalText BoundCure => new("请写一个数。", "Write a number.");

    /// <summary>Whether two bounds can be compared before anybody answers.</summary>
    internal virtual bool CanCompareBounds(string min, string max) => true;
}

using System.Xml.Linq;
using Governance.Specifications.Tests.Running;

namespace Governance.Specifications.Tests;

public class Services_of_Open311(RunningHost host)
{
    [Fact]
    public async Task Are_the_same_in_XML_and_in_JSON_with_what_the_specification_wants_of_each()
    {
        string[] members = ["service_code", "service_name", "description", "metadata", "type", "keywords", "group"];
        var json = (await host.Citizen.Open311("services.json")).Done().AsArray();
        var answer = await host.Citizen.Open311("services.xml");

        answer.MediaType.ShouldBe("text/xml");
        var root = XDocument.Parse(answer.Raw).Root!;
        root.Name.ShouldBe("services", "without a namespace");
        root.Elements("service").Select(service => string.Join('|', members.Select(name => service.Element(name)!.Value))).ShouldBe(
            json.Select(service => string.Join('|', members.Select(name => service![name]?.ToString() ?? ""))));
        json.Count.ShouldBeGreaterThan(10);
        json.Select(service => service!.Text("type")).Distinct().ShouldBe(["realtime"]);
        (await host.Citizen.Open311("services.json", "en")).Raw.ShouldContain("Traffic");
    }

    /// <summary>Held against all that the platform offers: whatever department is added, what is private about it is not here.</summary>
    [Fact]
    public async Task Are_none_that_are_confidential_or_want_what_is_sensitive()
    {
        var services = (await host.Citizen.Open311("services.json")).Done().AsArray().Select(service => service!.Text("service_code")).ToHashSet();
        var types = (await host.Citizen.Get("/api/v1/business-types")).Done().AsArray();
        var offered = types.Where(type => services.Contains(type!.Text("code"))).ToArray();
        offered.Length.ShouldBeGreaterThan(5);
        types.Count.ShouldBeGreaterThan(offered.Length);

        offered.ShouldAllBe(type => !type!["confidential"]!.GetValue<bool>() && type.Text("kind") != "tip");
        foreach (var code in offered.Select(type => type!.Text("code")))
        {
            var asked = (await host.Citizen.Open311($"services/{code}.json")).Done()["attributes"]!.AsArray()
                .Select(attribute => attribute!.Text("code")).ToArray();
            foreach (var field in (await host.Citizen.Get($"/api/v1/business-types/{code}")).Done()["form"]!["fields"]!.AsArray())
            {
                var mayBeAsked = !field!["sensitive"]!.GetValue<bool>() && field.Text("type") is not ("file" or "group" or "appointment" or "uniqueItem");
                asked.Contains(field.Text("name")).ShouldBe(mayBeAsked, $"{code} {field.Text("name")}");
                if (!mayBeAsked)
                    field["required"]!.GetValue<bool>().ShouldBeFalse($"{code}: who began it could not finish it here");
            }
        }
    }

    [Fact]
    public async Task Are_defined_by_the_forms_of_their_business_types()
    {
        var definition = XDocument.Parse((await host.Citizen.Open311($"services/{Reports.Service}.xml", "en")).Raw).Root!;

        definition.Name.ShouldBe("service_definition");
        definition.Element("service_code")!.Value.ShouldBe(Reports.Service);
        var attributes = definition.Element("attributes")!.Elements("attribute").ToDictionary(attribute => attribute.Element("code")!.Value);
        Said("place", "datatype").ShouldBe("string");
        Said("place", "required").ShouldBe("false", "the arguments for the place fill it in");
        Said("surroundings", "datatype").ShouldBe("singlevaluelist");
        Said("surroundings", "required").ShouldBe("true");
        Said("noticedOn", "datatype").ShouldBe("datetime");
        Said("timing", "datatype").ShouldBe("text");
        Said("timing", "required").ShouldBe("false", "it is asked for one answer alone");
        Said("timing", "datatype_description").ShouldContain("Asked when 'Problem' is Timing does not fit.");
        attributes["surroundings"].Element("values")!.Elements("value").First().Elements().Select(element => $"{element.Name}={element.Value}")
            .ShouldBe(["key=school", "name=A school or kindergarten"]);
        attributes.Values.Select(attribute => attribute.Element("order")!.Value).ShouldBe(Enumerable.Range(1, attributes.Count).Select(order => $"{order}"));
        attributes.ShouldNotContainKey("photos");

        string Said(string code, string member) => attributes[code].Element(member)!.Value;
    }

    [Fact]
    public async Task Are_found_by_the_discovery_document()
    {
        var discovery = XDocument.Parse(await host.Citizen.GetStringAsync(new Uri("/open311/discovery.xml", UriKind.Relative))).Root!;

        var endpoint = discovery.Element("endpoints")!.Elements("endpoint").Single();
        endpoint.Element("specification")!.Value.ShouldBe("http://wiki.open311.org/GeoReport_v2");
        endpoint.Element("formats")!.Elements("format").Select(format => format.Value).ShouldBe(["text/xml", "application/json"]);
        using var services = await host.Citizen.GetAsync(new Uri(endpoint.Element("url")!.Value + "/services.xml?jurisdiction_id=any.example"));
        services.IsSuccessStatusCode.ShouldBeTrue();
    }
}

`default_nettype none
// A lane's predicates, and what they let through. A predicate is a ring of 16 bits that turns with the slots: what is written at stage 8 comes back
// sixteen cycles later, when the same slot is there.
module nl_predicates (
    input  wire       clk,
    input  wire       ge8,                // A is not below M
    input  wire       less8,              // the random bits are below K
    // {pg, n, pd, i, usege, bern, invge, useg, dec, dxc, dyc, dxa, dya, spk} of nl_decode.
    input  wire [15:0] late8,
    input  wire       on8,
    output wire       drop_x8,
    output wire       drop_y8,
    output wire       spike8
);
    wire [1:0] pg = late8[15:14], pd = late8[12:11];
    wire       n = late8[13], i = late8[10], usege = late8[9], bern = late8[8], invge = late8[7], useg = late8[6], dec = late8[5], dxc = late8[4],
               dyc = late8[3], dxa = late8[2], dya = late8[1], spk = late8[0];
    reg [15:0] p1, p2, p3;
    wire       read  = pg == 2'd0 || pg == 2'd1 && p1[15] || pg == 2'd2 && p2[15] || pg == 2'd3 && p3[15];
    wire       guard = !useg || (read ^ n);
    wire       test  = bern ? less8 : usege ? ge8 : 1'b1;
    wire       c     = guard && (test ^ (i || invge));
    assign     drop_x8 = dxa || (dec ? !ge8 : dxc && c);
    assign     drop_y8 = dya || dyc && !c;
    assign     spike8  = spk && c && on8;
    always @(posedge clk) begin
        p1 <= {p1[14:0], pd == 2'd1 ? c : p1[15]};
        p2 <= {p2[14:0], pd == 2'd2 ? c : p2[15]};
        p3 <= {p3[14:0], pd == 2'd3 ? c : p3[15]};
    end
endmodule

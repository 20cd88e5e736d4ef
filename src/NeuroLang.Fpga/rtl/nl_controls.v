`default_nettype none
// What the instruction of stage 1 means for the lanes, decoded once and delayed to the stages at which it matters. Without an instruction, a weight is
// delivered (group) or the host reads or writes (host): a write puts the tile's word through the multiplier, as STEP does.
module nl_controls #(
    parameter TB = 8,
    parameter DB = 2
) (
    input  wire          clk,
    input  wire          rst,
    input  wire [31:0]   ins1,
    input  wire          v1,              // an instruction
    input  wire          d1,              // a weight
    input  wire          h1,              // an access of the host
    input  wire          h_we,
    input  wire          h_state,
    input  wire          h_vars,
    input  wire          h_rings,
    input  wire          host,
    input  wire          group,
    input  wire          wide,
    input  wire [1:0]    weight_shift,
    input  wire          graded,          // a weight is multiplied with a state
    input  wire [4:0]    graded_shift,
    input  wire          cells,
    input  wire          pre,
    input  wire          pass,
    input  wire [3:0]    slot1,
    input  wire [TB-1:0] cell1,
    input  wire [3:0]    var1,
    input  wire [15:0]   word,
    output wire          rc_k1,           // the third register is named by K
    output wire          ldsr1,
    output wire [1:0]    src1,
    output reg  [1:0]    src2,
    output reg           unit2,
    output reg           rb_m2,
    output reg           k_y2,
    output reg           factor2,
    output reg           word2,
    output reg           dec2,
    output reg           luti2,
    output reg           isbits2,
    output reg  [1:0]    bits2,
    output reg           luti3,
    output reg  [15:0]   word3,
    output reg           sub3,
    output reg           less3,
    output reg           zero3,
    output reg           near3,
    output reg           wrap3,
    output reg  [31:0]   mask4,
    output reg           rand3,
    output reg  [15:0]   power6,
    output wire [15:0]   above6,
    output wire          far8,
    output wire [15:0]   late8,
    output wire [TB-1:0] cell8,
    output wire          send10,
    output wire [3:0]    rd12,
    output wire [3:0]    slot12,
    output wire          wr12,
    output wire          store12,
    output wire [3:0]    var12,
    output wire [TB-1:0] cell12,
    output wire          varwe12,
    output wire          flag12
);
    wire       mac1, luti1, sub1, rounds1, step1, random1, send1, rbm1, ky1, isbits1, wrap1, useg1, usege1, bern1, invge1, dec1, dxc1, dyc1, dxa1, dya1, spk1, pi1;
    wire [1:0] bits1, pd1;
    nl_decode decode (
        .ins(ins1), .mac(mac1), .luti(luti1), .sub(sub1), .rounds(rounds1), .is_step(step1), .is_random(random1), .is_send(send1), .is_ldsr(ldsr1), .rb_m(rbm1),
        .k_y(ky1), .rc_k(rc_k1), .is_bits(isbits1), .bits(bits1), .wrap(wrap1), .useg(useg1), .usege(usege1), .bern(bern1), .invge(invge1), .dec(dec1), .dxc(dxc1),
        .dyc(dyc1), .dxa(dxa1), .dya(dya1), .spk(spk1), .pd(pd1), .pi(pi1));

    wire       plain = !host && !group;
    wire [1:0] field1 = ins1[6:5];
    assign     src1   = host ? (h_state ? 2'd1 : h_rings ? 2'd2 : 2'd3) : group ? 2'd3 : ldsr1 || pass && field1 == 2'd2 ? 2'd1 : cells && field1[1] ? 2'd2 : field1;
    // A word of the tile is the factor of 64, like a weight.
    wire       word1  = plain ? step1 : host && h_we;
    wire [4:0] shift1 = graded ? graded_shift : group ? 5'd6 - {2'b0, weight_shift, 1'b0} : word1 ? 5'd6 : {5{rounds1 && !host}} & ins1[14:10];

    reg [4:0]  shift2, shift3, shift4, shift5;
    reg        sub2, less2, zero2, near2, wrap2, none2, all2, rand2, some3, none3;
    reg [14:0] below3;
    reg [15:0] above3, above4, above5, above;
    integer    i;
    always @(posedge clk) begin
        src2    <= src1;
        unit2   <= word1 || group && !wide;
        rb_m2   <= rbm1 && !group;
        k_y2    <= ky1;
        factor2 <= plain ? mac1 : group;
        word2   <= word1;
        dec2    <= dec1;
        luti2   <= luti1 && plain;
        isbits2 <= isbits1 && plain;
        bits2   <= bits1;
        luti3   <= luti2;
        word3   <= word;
        if (!word2) word3 <= 16'b0;
        sub2  <= sub1 && plain;
        less2 <= (sub1 || dec1) && plain;
        zero2 <= rounds1 && ins1[9:8] == 2'd2 && plain;
        near2 <= graded ? graded_shift != 5'd0 : rounds1 && ins1[9:8] == 2'd0 && ins1[14:10] != 5'd0 && plain;
        rand2 <= (random1 || rounds1 && ins1[9:8] == 2'd1) && plain;
        none2 <= !(rounds1 && (ins1[9:8] == 2'd1 || ins1[9:8] == 2'd2)) || !plain;
        all2  <= random1 && plain;
        wrap2 <= wrap1 || !plain;
        {sub3, less3, zero3, near3, wrap3, rand3} <= {sub2, less2, zero2, near2, wrap2, rand2};
        {shift5, shift4, shift3, shift2} <= {shift4, shift3, shift2, shift1};
        // With shift = 16 far + t: bits below t, those from 15 - t on, and bit 15 - t.
        for (i = 0; i < 15; i = i + 1) begin
            below3[i]      <= shift2[3:0] > i;
            above3[14 - i] <= shift2[3:0] > i;
        end
        above3[15] <= 1'b1;
        if (none2) below3 <= 15'b0;
        some3  <= shift2[4] && !none2 || all2;
        none3  <= none2;
        mask4  <= {1'b0, below3, 1'b0, below3};
        if (some3) mask4[15:0] <= 16'hffff;
        if (!some3) mask4[31:16] <= 16'b0;
        {above, above5, above4} <= {above5, above4, above3};
        for (i = 0; i < 16; i = i + 1) power6[i] <= shift5[3:0] == 15 - i;
    end
    assign above6 = above;
    reg [2:0] far;
    assign far8 = far[2];
    always @(posedge clk) far <= {far[1:0], shift5[4]};

    // What goes to stage 8: {pg, n, pd, i, usege, bern, invge, useg, dec, dxc, dyc, dxa, dya, spk}.
    localparam C8 = 16;
    wire [C8-1:0] late1 = plain ? {ins1[14:13], ins1[12], pd1 & {2{v1}}, pi1, usege1, bern1, invge1, useg1, dec1, dxc1, dyc1, dxa1, dya1, spk1 && v1} : 16'd2;
    reg [C8*7-1:0] late;
    assign late8 = late[C8*7-1:C8*6];
    // {rd, slot, wr, store, var, cell, varwe, flag} to stage 12.
    localparam C12 = 4 + 4 + 1 + 1 + 4 + TB + 1 + 1;
    reg [8:0]  send;
    assign send10 = send[8];
    wire [C12-1:0] end1 = {ins1[26:23], slot1, v1 && ins1[26:23] != 4'd0, host ? h1 && h_state && h_we : v1 && cells && ins1[4], var1, cell1,
                           host ? h1 && h_vars && h_we : v1 && pass && ins1[4], v1 && !wrap1};
    reg [C12*11-1:0] chain;
    assign {rd12, slot12, wr12, store12, var12, cell12, varwe12, flag12} = chain[C12*11-1:C12*10];
    assign cell8 = chain[C12*6+2 +: TB];
    always @(posedge clk) begin
        late  <= {late[C8*6-1:0], late1};
        send  <= {send[7:0], d1 || v1 && pre && send1};
        chain <= {chain[C12*10-1:0], end1};
        if (rst) send <= 9'b0;
    end
endmodule
